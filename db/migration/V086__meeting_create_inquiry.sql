create table michisuji.inquiry (
  id                  bigint generated always as identity primary key,
  kind                text not null check (kind in ('INQUIRY', 'HOMEWORK')),
  title               text not null,
  body                text not null,
  asker_post          text not null,
  answer_form         text not null check (answer_form in ('TEXT', 'ROWS')),
  item_id             bigint,
  sitting_id          bigint references michisuji.sitting,
  answer_on           date,
  open_days           int,
  shared              boolean not null default false,
  state               text not null check (state in ('DRAFT', 'OPEN', 'CLOSED', 'DONE', 'WITHDRAWN')),
  summary             text,
  sent_at             timestamptz,
  ended_at            timestamptz,
  process_instance_id text,
  source              text,
  version             int not null default 0,
  check (kind = 'INQUIRY' or sitting_id is not null)
);
comment on table michisuji.inquiry is '照会と宿題。一つの問いを、選んだいくつもの課に一度に尋ねる';
comment on column michisuji.inquiry.answer_on is '回答日。宿題では空で、期限は開催日から数える';
comment on column michisuji.inquiry.open_days is '送った日から数える開庁日の数。日を打ったときは空';
comment on column michisuji.inquiry.shared is '締め切ったあと、尋ねた課に互いの回答を見せるか';
create index inquiry_by_sitting on michisuji.inquiry (sitting_id);
create index inquiry_by_item on michisuji.inquiry (item_id);

create table michisuji.inquiry_section (
  inquiry_id  bigint not null references michisuji.inquiry on delete cascade,
  post_code   text not null,
  position    int not null,
  state       text not null default 'OPEN' check (state in ('OPEN', 'ANSWERED', 'NOTHING', 'UNANSWERED')),
  seen_at     timestamptz,
  answered_at timestamptz,
  late        boolean not null default false,
  primary key (inquiry_id, post_code)
);
comment on table michisuji.inquiry_section is '尋ねた課の職。一つの照会に一度だけ載る';
comment on column michisuji.inquiry_section.seen_at is 'その職にある人が初めて開いた時刻';
create index inquiry_section_by_post on michisuji.inquiry_section (post_code, state);

create table michisuji.inquiry_answer (
  id          bigint generated always as identity primary key,
  inquiry_id  bigint not null references michisuji.inquiry on delete cascade,
  post_code   text,
  version     int not null,
  nothing     boolean not null default false,
  body        text,
  answered_at timestamptz not null,
  answered_by text not null
);
comment on table michisuji.inquiry_answer is '回答の版。直すたびに増え、前の版は消さない';
comment on column michisuji.inquiry_answer.post_code is '答えた職。資料に出どころの印刷がない原文では空';
create unique index inquiry_answer_version on michisuji.inquiry_answer (inquiry_id, post_code, version);

create table michisuji.inquiry_answer_row (
  answer_id bigint not null references michisuji.inquiry_answer on delete cascade,
  position  int not null,
  topic     text,
  problem   text,
  solution  text,
  primary key (answer_id, position)
);
comment on table michisuji.inquiry_answer_row is '回答の一行。項目・課題・解決策';

create table michisuji.inquiry_paper (
  inquiry_id  bigint not null references michisuji.inquiry on delete cascade,
  document_id bigint not null,
  position    int not null,
  primary key (inquiry_id, document_id)
);
comment on table michisuji.inquiry_paper is '照会に添えた資料';
