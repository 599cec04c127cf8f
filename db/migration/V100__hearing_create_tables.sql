create table michisuji.hearing_group (
  id     bigint generated always as identity primary key,
  name   text not null unique,
  status text not null check (status in ('DECIDED', 'EXAMPLE')),
  note   text,
  source text
);
comment on table michisuji.hearing_group is '関係団体。部会で説明対象と決めた団体と、資料に例示された団体';
comment on column michisuji.hearing_group.status is 'DECIDED = 説明対象と決定、EXAMPLE = 例示';
comment on column michisuji.hearing_group.source is '典拠（資料と行）';

create table michisuji.hearing (
  id                   bigint generated always as identity primary key,
  item_id              bigint not null,
  kind                 text not null check (kind in ('GROUP', 'STAFF')),
  group_id             bigint references michisuji.hearing_group,
  explaining_post      text not null,
  timing               text,
  planned_from         date,
  planned_precision    text not null default 'UNKNOWN',
  place                text,
  office_joins         boolean not null default false,
  attitude             text,
  ground_rules         text,
  material_title       text,
  material_document_id bigint,
  material_text        text,
  held_on              date,
  attendees            int check (attendees >= 0),
  summary              text,
  reply_needed         boolean,
  declined_reason      text,
  state                text not null default 'PREPARING'
    check (state in ('PREPARING', 'ARRANGED', 'HELD', 'SUMMARISED', 'REPLIED', 'DECLINED')),
  process_instance_id  varchar(64),
  source               text,
  check ((kind = 'GROUP') = (group_id is not null)),
  check (planned_precision <> 'DAY' or planned_from is not null)
);
comment on table michisuji.hearing is '意見聴取。一つの案件について、一つの団体または職員に説明し、意見を聴く一回り';
comment on column michisuji.hearing.kind is 'GROUP = 関係団体への説明と意見聴取、STAFF = 職員向け説明会';
comment on column michisuji.hearing.explaining_post is '説明する職。原則として関係所管課';
comment on column michisuji.hearing.timing is '資料に印刷された時期の言葉（議会報告の前後、など）';
comment on column michisuji.hearing.planned_precision is '予定日の確からしさ。DAY でなければ期限を数えない';
comment on column michisuji.hearing.office_joins is '特別な要望により区役所改革担当も同席するか';
comment on column michisuji.hearing.attitude is '説明に臨む姿勢';
comment on column michisuji.hearing.ground_rules is '聴く範囲についての基本的な考え方';
comment on column michisuji.hearing.reply_needed is '意見に回答するか。整理が済むまで空';
comment on column michisuji.hearing.declined_reason is '実施しないこととした事情';
create index hearing_by_item on michisuji.hearing (item_id);
create index hearing_by_group on michisuji.hearing (group_id);

create table michisuji.hearing_opinion (
  id         bigint generated always as identity primary key,
  hearing_id bigint not null references michisuji.hearing,
  number     int not null,
  body       text not null,
  reply      text,
  replied_by text,
  replied_at timestamptz,
  unique (hearing_id, number)
);
comment on table michisuji.hearing_opinion is '聴取で出された意見と、その回答';
comment on column michisuji.hearing_opinion.replied_by is '回答を記録した職の名';
