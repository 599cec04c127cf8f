-- 要旨の確認: 出席した構成員に尋ね、求められた直しをして、また尋ねる
create table michisuji.minutes_approval (
  sitting_id          bigint primary key references michisuji.sitting,
  minutes_version     int not null default 1,
  reply_by            date not null,
  silent_consent      boolean not null,
  process_instance_id varchar(64),
  approved_version    int,
  approved_on         date
);
comment on table michisuji.minutes_approval is '要旨の確認。会議ごとに一つ';
comment on column michisuji.minutes_approval.minutes_version is '構成員に示している要旨の版。直すたびに上がる';
comment on column michisuji.minutes_approval.reply_by is '返事の期日';
comment on column michisuji.minutes_approval.silent_consent is '期日までに返事がなければ異議なしとするか。依頼したときの会議体の定め';
comment on column michisuji.minutes_approval.approved_version is '確定した要旨の版';

create table michisuji.minutes_reply (
  sitting_id      bigint not null references michisuji.minutes_approval,
  post_code       text not null,
  minutes_version int not null,
  answer          text check (answer in ('AGREED', 'OBJECTED', 'SILENT')),
  comment         text,
  answered_at     timestamptz,
  position        int not null default 0,
  primary key (sitting_id, post_code)
);
comment on table michisuji.minutes_reply is '要旨の確認への、職ごとの最後の返事';
comment on column michisuji.minutes_reply.minutes_version is '返事をした（求められている）要旨の版';
comment on column michisuji.minutes_reply.answer is '異議なし AGREED、修正を求める OBJECTED、返事がなかった SILENT。待っている間は空';
