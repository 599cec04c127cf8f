-- 会議の一生: 予定 → 招集 → 開催 → 要旨案 → 確定（または中止）
alter table michisuji.sitting drop constraint sitting_state_check;
alter table michisuji.sitting
  add constraint sitting_state_check check (state in ('PLANNED', 'CALLED', 'HELD', 'MINUTED', 'CONFIRMED', 'CANCELLED')),
  add column called_on date,
  add column confirmed_on date;
comment on column michisuji.sitting.state is '予定 PLANNED、招集 CALLED、開催 HELD、要旨案 MINUTED、確定 CONFIRMED、中止 CANCELLED';
comment on column michisuji.sitting.called_on is '招集した日';
comment on column michisuji.sitting.confirmed_on is '要旨を確定した日';

alter table michisuji.agenda_item
  add column minutes int check (minutes between 1 and 600),
  add column presenter_post text,
  add column result text,
  add column result_note text,
  add column carried int not null default 0,
  add column carried_from bigint references michisuji.agenda_item,
  add column version int not null default 0;
update michisuji.agenda_item set kind = '審議', carried = 1 where kind = '継続審議';
update michisuji.agenda_item
   set kind = case kind when '報告' then 'REPORT' when '連絡' then 'NOTICE' when 'その他' then 'OTHER' else 'DELIBERATION' end;
alter table michisuji.agenda_item
  add constraint agenda_item_kind_check check (kind in ('DELIBERATION', 'REPORT', 'NOTICE', 'OTHER')),
  add constraint agenda_item_result_check
    check (result in ('APPROVED', 'CONDITIONAL', 'NOTED', 'CONTINUED', 'REMANDED', 'WITHDRAWN'));
comment on column michisuji.agenda_item.kind is '審議 DELIBERATION、報告 REPORT、連絡 NOTICE、その他 OTHER';
comment on column michisuji.agenda_item.minutes is '予定の所要時間（分）';
comment on column michisuji.agenda_item.presenter_post is '説明する職';
comment on column michisuji.agenda_item.result is 'この会議での扱い。道筋にある議題では、審議結果の記録に至るまでの書きかけ';
comment on column michisuji.agenda_item.carried is '継続した回数';
comment on column michisuji.agenda_item.carried_from is '継続した元の議題';
comment on column michisuji.agenda_item.version is '二人が同時に直したときに気付くための版';

update michisuji.attendance
   set presence = case presence when '欠席' then 'ABSENT' when '代理' then 'DEPUTED' else 'PRESENT' end;
alter table michisuji.attendance
  add column substitute text,
  add constraint attendance_presence_check check (presence in ('PRESENT', 'ABSENT', 'DEPUTED'));
comment on column michisuji.attendance.presence is '出席 PRESENT、欠席 ABSENT、代理 DEPUTED';
comment on column michisuji.attendance.substitute is '代理で出た職の名';

alter table michisuji.minute
  add column agenda_item_id bigint references michisuji.agenda_item,
  add column version int not null default 0;
comment on column michisuji.minute.agenda_item_id is 'どの議題についての項か。会議の全体についてなら空';
comment on column michisuji.minute.version is '二人が同時に直したときに気付くための版';

alter table michisuji.progress_entry
  add column agenda_item_id bigint references michisuji.agenda_item,
  add column item_id bigint,
  add column owner_post text,
  add column due_on date,
  add column process_instance_id varchar(64),
  add column version int not null default 0;
comment on column michisuji.progress_entry.item_id is '関わる改革案件';
comment on column michisuji.progress_entry.owner_post is '要検討事項を受け持つ職';
comment on column michisuji.progress_entry.due_on is '要検討事項をいつまでに検討するか';
comment on column michisuji.progress_entry.process_instance_id is '要検討事項を検討する手続の実行';
create index progress_entry_by_agenda_item on michisuji.progress_entry (agenda_item_id);
create index progress_entry_by_item on michisuji.progress_entry (item_id);

alter table michisuji.opinion
  add column agenda_item_id bigint references michisuji.agenda_item,
  add column state text not null default 'OPEN' check (state in ('OPEN', 'IN_PROGRESS', 'CONSIDERED', 'ANSWERED')),
  add column due_on date,
  add column led_to_item_id bigint,
  add column led_to_agenda_item_id bigint references michisuji.agenda_item,
  add column led_to_entry_id bigint references michisuji.progress_entry,
  add column process_instance_id varchar(64),
  add column version int not null default 0;
update michisuji.opinion set state = 'ANSWERED' where answer is not null and answer <> '';
comment on column michisuji.opinion.state is '未回答 OPEN、対応中 IN_PROGRESS、検討事項とした CONSIDERED、回答済 ANSWERED';
comment on column michisuji.opinion.due_on is '回答の期限';
comment on column michisuji.opinion.led_to_item_id is 'この意見から起きた改革案件';
comment on column michisuji.opinion.led_to_agenda_item_id is 'この意見から起きた議題';
comment on column michisuji.opinion.led_to_entry_id is 'この意見から起きた要検討事項';
comment on column michisuji.opinion.process_instance_id is '回答の手続の実行。審議に付いた意見では、審議の手続が仕事を出すので空';
create index opinion_by_agenda_item on michisuji.opinion (agenda_item_id);

alter table michisuji.body
  add column chair_post text,
  add column room text,
  add column silent_consent boolean not null default false;
comment on column michisuji.body.chair_post is '座長または会長の職。印刷がなければ空';
comment on column michisuji.body.room is 'いつもの場所';
comment on column michisuji.body.silent_consent is '要旨の確認で、期日までに返事がなければ異議なしとするか';
