alter table michisuji.mail
  add column subject_key    text,
  add column on_day         date,
  add column first_tried_at timestamptz,
  drop constraint mail_state_check,
  add constraint mail_state_check check (state in ('QUEUED', 'CLAIMED', 'SENT', 'FAILED', 'UNCERTAIN', 'WITHHELD'));
update michisuji.mail set subject_key = message_id, on_day = (created_at at time zone 'Asia/Tokyo')::date;
alter table michisuji.mail
  alter column subject_key set not null,
  alter column on_day set not null;
create unique index mail_once on michisuji.mail (person_code, kind, subject_key, on_day);
create index mail_by_day on michisuji.mail (on_day);
create index mail_for_a_person on michisuji.mail (id desc) where state in ('FAILED', 'UNCERTAIN');
comment on column michisuji.mail.subject_key is '何についてのメールか。同じ人・種類・これ・日のメールは一通だけになる';
comment on column michisuji.mail.on_day is '何日のメールか（東京の日付）';
comment on column michisuji.mail.first_tried_at is '初めに送ろうとした時。ここから24時間まで試す';
comment on column michisuji.mail.state is 'QUEUED 送信待ち・CLAIMED 送信中・SENT 送信済み・FAILED 失敗・UNCERTAIN 送信確認待ち（二重に送らず人が確かめる）・WITHHELD 送信せず（宛先が不達か、送ってよい所でない）';

create table michisuji.mail_attempt (
  id      bigint generated always as identity primary key,
  mail_id bigint not null references michisuji.mail on delete cascade,
  at      timestamptz not null,
  node    text not null,
  outcome text not null,
  reply   text
);
comment on table michisuji.mail_attempt is 'メールを送ろうとした一回ごとの結果。書き足すだけ';
comment on column michisuji.mail_attempt.node is '送ろうとした節点';
comment on column michisuji.mail_attempt.reply is 'メールサーバーの返事か、送れないわけ。送れたら空';
create index mail_attempt_by_mail on michisuji.mail_attempt (mail_id, id);
