/** 一回の会議の一生。招集、次第、開会、要旨の確認、確定。 */
package jp.michisuji.meeting.sitting;
