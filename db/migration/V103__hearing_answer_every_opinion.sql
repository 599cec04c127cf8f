alter table michisuji.hearing drop constraint hearing_state_check;
alter table michisuji.hearing add constraint hearing_state_check
  check (state in ('PREPARING', 'ARRANGED', 'HELD', 'SUMMARISED', 'ANSWERED', 'REPLIED', 'DECLINED'));
alter table michisuji.hearing
  add column timing_rule text not null default 'NONE'
    check (timing_rule in ('BEFORE_GIKAI', 'AFTER_GIKAI', 'AROUND', 'NONE')),
  add column material_returns int not null default 0,
  add column material_remark text,
  add column declined_by text check (declined_by in ('GROUP', 'OFFICE'));
comment on column michisuji.hearing.timing_rule is '議会報告との前後の決まり。印刷された言葉は timing に残る';
comment on column michisuji.hearing.material_returns is '説明資料が事前確認で差し戻された回数';
comment on column michisuji.hearing.material_remark is '最後に差し戻した理由。確認が済めば空';
comment on column michisuji.hearing.declined_by is '実施しないと決めた側。GROUP = 団体の辞退、OFFICE = 区の判断';
update michisuji.hearing set timing_rule = 'AROUND' where timing like '%議会報告の前後%';
update michisuji.hearing set declined_by = 'OFFICE' where state = 'DECLINED';

alter table michisuji.hearing_opinion
  add column disposition text check (disposition in ('ADOPTED', 'PARTLY', 'DIFFICULT', 'REFERENCE')),
  add column reason text,
  add column conveyed_on date,
  add column conveyed_way text check (conveyed_way in ('VISIT', 'MEETING', 'LETTER', 'MAIL', 'PHONE', 'UNRECORDED')),
  add column conveyed_by text,
  add column arrived_on date,
  add column process_instance_id varchar(64),
  add column answer_needed boolean not null default true;
comment on column michisuji.hearing_opinion.disposition is '対応の区分。ADOPTED = 反映、PARTLY = 一部反映、DIFFICULT = 対応困難、REFERENCE = 参考';
comment on column michisuji.hearing_opinion.reason is '対応の理由';
comment on column michisuji.hearing_opinion.conveyed_on is '回答を団体に伝えた日';
comment on column michisuji.hearing_opinion.conveyed_by is '伝えたことを記録した職の名';
comment on column michisuji.hearing_opinion.arrived_on is '聴取のあとで届いた意見の、届いた日';
comment on column michisuji.hearing_opinion.process_instance_id is 'あとから届いた意見に答える手続の実行。聴取の手続の中で答えるものは空';
comment on column michisuji.hearing_opinion.answer_needed is '回答が要るか。要らないとして終えた以前の意見と、取り下げられた案件の意見は偽';
-- 前の手続で終わった聴取の意見は、そのときの決まりで終わったままにする
update michisuji.hearing_opinion o
   set answer_needed = false
  from michisuji.hearing h
 where h.id = o.hearing_id and o.replied_at is null
   and (h.state in ('REPLIED', 'DECLINED') or h.state = 'SUMMARISED' and h.reply_needed is false);
update michisuji.hearing_opinion o
   set conveyed_on = (o.replied_at at time zone 'Asia/Tokyo')::date, conveyed_way = 'UNRECORDED', conveyed_by = o.replied_by
  from michisuji.hearing h
 where h.id = o.hearing_id and h.kind = 'GROUP' and h.state = 'REPLIED' and o.replied_at is not null;
-- 移した手続の、届いている仕事の名を新しい図に合わせる
update michisuji.work_item set step = '回答を決める'
 where process_key = 'group-hearing' and task_key = 'userTask_replyToGroup' and closed_at is null;

create table michisuji.hearing_promise (
  id         bigint generated always as identity primary key,
  hearing_id bigint not null references michisuji.hearing,
  opinion_id bigint not null references michisuji.hearing_opinion,
  body       text not null,
  owner_post text not null,
  due_on     date not null,
  state      text not null default 'OPEN' check (state in ('OPEN', 'DONE')),
  outcome    text,
  closed_on  date
);
comment on table michisuji.hearing_promise is '回答の中で約束したこと。果たすまで残る';
comment on column michisuji.hearing_promise.state is 'OPEN = 検討中、DONE = 済';
comment on column michisuji.hearing_promise.outcome is 'どう果たしたか';
create index hearing_promise_by_hearing on michisuji.hearing_promise (hearing_id);
