package jp.michisuji.reminder;

import jp.michisuji.organization.Person;
import jp.michisuji.workflow.WorkItem;

/** 手紙。送信箱に入れる一通。 */
record Letter(Person to, String subject, String body, Mail.Kind kind, WorkItem about) {}
