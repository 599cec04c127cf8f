create table michisuji.briefing_session (
  id            bigint generated always as identity primary key,
  hearing_id    bigint not null references michisuji.hearing,
  held_on       date not null,
  starts        time not null,
  ends          time not null,
  place         text not null,
  capacity      int not null check (capacity between 1 and 2000),
  attended      int check (attended >= 0),
  cancel_reason text,
  version       int not null default 0,
  check (starts < ends)
);
comment on table michisuji.briefing_session is '説明会の回。一つの説明会を、日時と会場を分けて何度か開く';
comment on column michisuji.briefing_session.capacity is '定員（人）';
comment on column michisuji.briefing_session.attended is '実際に出席した人数。実施を記録するまで空';
comment on column michisuji.briefing_session.cancel_reason is '中止したわけ。中止していなければ空';
create index briefing_session_by_hearing on michisuji.briefing_session (hearing_id);

create table michisuji.briefing_sign_up (
  session_id bigint not null references michisuji.briefing_session,
  section    text not null,
  people     int not null check (people > 0),
  post_name  text not null,
  changed_at timestamptz not null,
  primary key (session_id, section)
);
comment on table michisuji.briefing_sign_up is '説明会の申込み。課ごと、回ごとの人数。人の名は持たない';
comment on column michisuji.briefing_sign_up.section is '申し込んだ課の組織の符号';
comment on column michisuji.briefing_sign_up.post_name is '申し込んだ職の名';

create table michisuji.briefing_question (
  id          bigint generated always as identity primary key,
  hearing_id  bigint not null references michisuji.hearing,
  number      int not null,
  body        text not null,
  asked_by    text not null,
  asked_at    timestamptz not null,
  answer      text,
  answered_by text,
  answered_at timestamptz,
  unique (hearing_id, number),
  check ((answer is null) = (answered_at is null))
);
comment on table michisuji.briefing_question is '説明会への質問と、公開した回答';
comment on column michisuji.briefing_question.asked_by is '質問した職の名';

create table michisuji.briefing_material (
  id          bigint generated always as identity primary key,
  hearing_id  bigint not null references michisuji.hearing,
  document_id bigint not null,
  added_by    text not null,
  added_at    timestamptz not null
);
comment on table michisuji.briefing_material is '職員に公開した説明会の資料';
create index briefing_material_by_hearing on michisuji.briefing_material (hearing_id);

create table michisuji.briefing_closing (
  hearing_id bigint primary key references michisuji.hearing,
  closed_at  timestamptz not null
);
comment on table michisuji.briefing_closing is '質問の締切り。すべての質問に答え、説明会の手続が終わった時刻';
