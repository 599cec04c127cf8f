/** 今どこで止まっているかの画面。 */
package jp.michisuji.overview.stuck.web;
