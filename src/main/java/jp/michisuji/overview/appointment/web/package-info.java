/** 発令の画面。入れる、終える、取り消す、空席、誰がどの職にあったか。 */
package jp.michisuji.overview.appointment.web;
