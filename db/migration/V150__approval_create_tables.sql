create table michisuji.approval (
  id                  bigint generated always as identity primary key,
  fiscal_year         int,
  serial              int check (serial > 0),
  number              text,
  state               text not null default 'DRAFT'
    check (state in ('DRAFT', 'CIRCULATING', 'RETURNED', 'DECIDED', 'REJECTED', 'WITHDRAWN')),
  subject             text not null,
  body                text not null,
  category            text not null,
  amount              bigint check (amount >= 0),
  retention           text not null,
  disclosure          text not null,
  weight              text not null default 'ORDINARY' check (weight in ('LIGHT', 'ORDINARY', 'GRAVE')),
  urgent              boolean not null default false,
  instruction         text,
  drafter_post        text not null,
  drafter_person      text,
  item_id             bigint,
  origin_type         text,
  origin_id           text,
  copied_from         bigint references michisuji.approval,
  edition             int not null default 0,
  stage               int not null default 0,
  process_instance_id text,
  drafted_at          timestamptz not null,
  sent_at             timestamptz,
  closed_at           timestamptz,
  closing_reason      text,
  source              text,
  revision            int not null default 0,
  unique (fiscal_year, serial),
  unique (number),
  check ((serial is null) = (number is null)),
  check ((state = 'DRAFT') = (serial is null)),
  check ((origin_type is null) = (origin_id is null))
);
comment on table michisuji.approval is '起案と決裁。一つの案を、決裁の経路に回して決める';
comment on column michisuji.approval.serial is '年度の中の番号。回議に付したときに付き、取り下げても使い回さない';
comment on column michisuji.approval.number is '文書番号（7港区改第12号）';
comment on column michisuji.approval.category is '決裁区分。経路の表（approval-route）の入力になる';
comment on column michisuji.approval.amount is '金額（円）。金額のない案では空';
comment on column michisuji.approval.weight is '軽易 LIGHT、通常 ORDINARY、重要・異例・疑義 GRAVE';
comment on column michisuji.approval.instruction is 'あらかじめ受けた指示（指示済み）。代決できるわけになる';
comment on column michisuji.approval.origin_type is 'この起案を呼んだ手続の主題。人が自分で起案したものは空';
comment on column michisuji.approval.edition is '回議に付した版。付す前は0';
comment on column michisuji.approval.stage is '今の段。回議していない間は0';
comment on column michisuji.approval.closing_reason is '却下・取下げのわけ。取下げでは欠番のわけになる';
comment on column michisuji.approval.revision is '二人が同時に直したときに気付くための版';
create index approval_by_state on michisuji.approval (state, id);
create index approval_by_drafter on michisuji.approval (drafter_post, id);
create index approval_by_item on michisuji.approval (item_id) where item_id is not null;
create index approval_by_origin on michisuji.approval (origin_type, origin_id) where origin_type is not null;

-- 番号は続き番号で、飛ばない。採番の行を押さえてから付ける。
create table michisuji.approval_serial (
  fiscal_year int primary key,
  last        int not null check (last >= 0)
);
comment on table michisuji.approval_serial is '年度ごとの、最後に付けた番号';

create table michisuji.approval_edition (
  approval_id bigint not null references michisuji.approval on delete cascade,
  edition     int not null check (edition > 0),
  subject     text not null,
  body        text not null,
  facts       jsonb not null,
  sha256      text not null,
  made_at     timestamptz not null,
  made_by     text,
  made_post   text,
  primary key (approval_id, edition)
);
comment on table michisuji.approval_edition is '回議に付した版。承認はこの版に対して行う。書き換えない';
comment on column michisuji.approval_edition.facts is '件名・本文のほかの記載（区分・金額・保存期間・公開区分・重さ・添付の SHA-256）';
comment on column michisuji.approval_edition.sha256 is '件名・本文・記載・添付の SHA-256 を合わせた SHA-256';

create table michisuji.approval_paper (
  id          bigint generated always as identity primary key,
  approval_id bigint not null references michisuji.approval on delete cascade,
  document_id bigint not null,
  title       text not null,
  position    int not null,
  from_edition int not null check (from_edition > 0),
  to_edition  int,
  replaces    bigint references michisuji.approval_paper,
  check (to_edition is null or to_edition >= from_edition - 1)
);
comment on table michisuji.approval_paper is '添付。差し替えても前の版は残る';
comment on column michisuji.approval_paper.from_edition is '初めて付いた版';
comment on column michisuji.approval_paper.to_edition is '付いていた最後の版。今も付いていれば空。付す前に外したものは from_edition - 1';
create index approval_paper_by_approval on michisuji.approval_paper (approval_id, position);

create table michisuji.approval_stage (
  approval_id bigint not null references michisuji.approval on delete cascade,
  stage       int not null check (stage > 0),
  kind        text not null check (kind in ('REVIEW', 'CONCUR', 'DECIDE')),
  needed      int check (needed > 0),
  reason      text not null,
  added       boolean not null default false,
  primary key (approval_id, stage)
);
comment on table michisuji.approval_stage is '経路の段。前の段が済むと開く。一つの段に並ぶ職は同時に承認できる';
comment on column michisuji.approval_stage.kind is '回議 REVIEW、合議 CONCUR、決裁 DECIDE';
comment on column michisuji.approval_stage.needed is '要る承認の数。空なら全員';
comment on column michisuji.approval_stage.reason is '経路の表の行のわけ、又は起案者が加えたわけ';
comment on column michisuji.approval_stage.added is '起案者が加えた段';

create table michisuji.approval_step (
  id          bigint generated always as identity primary key,
  approval_id bigint not null,
  stage       int not null,
  post_code   text not null,
  asked_post  text not null,
  medium      text not null default 'ELECTRONIC' check (medium in ('ELECTRONIC', 'PAPER')),
  medium_note text,
  state       text not null default 'WAITING'
    check (state in ('WAITING', 'OPEN', 'APPROVED', 'REMANDED', 'REJECTED', 'RAISED', 'UNNEEDED')),
  edition     int,
  person_code text,
  acted_post  text,
  acted_post_name text,
  capacity    text check (capacity in ('HOLDER', 'ACTING', 'DAIKETSU', 'SUPERIOR')),
  words       text,
  marks       text,
  acted_at    timestamptz,
  revision    int not null default 0,
  unique (approval_id, stage, post_code),
  foreign key (approval_id, stage) references michisuji.approval_stage on delete cascade
);
comment on table michisuji.approval_step is '経路の一つの職。差し戻されて回り直すと WAITING に戻り、前の承認は行為の記録に残る';
comment on column michisuji.approval_step.post_code is '今受け持つ職。振替で変わる';
comment on column michisuji.approval_step.asked_post is '経路の表が挙げた職';
comment on column michisuji.approval_step.medium_note is '紙のときの決まり（何曜日に登庁）';
comment on column michisuji.approval_step.state is
  '未着 WAITING、承認待ち OPEN、承認 APPROVED、差戻し REMANDED、却下 REJECTED、引上げ RAISED、不要 UNNEEDED';
comment on column michisuji.approval_step.edition is '見た版';
comment on column michisuji.approval_step.acted_post_name is '行った日の職の名';
comment on column michisuji.approval_step.capacity is '本人 HOLDER、事務取扱・職務代理 ACTING、代決 DAIKETSU、上司の引上げ SUPERIOR';
comment on column michisuji.approval_step.marks is '印（起案者の決裁、同じ人の二つの段）';
create index approval_step_by_post on michisuji.approval_step (post_code, state);

create table michisuji.approval_act (
  id          bigint generated always as identity primary key,
  approval_id bigint not null references michisuji.approval on delete cascade,
  kind        text not null,
  stage       int,
  step_id     bigint,
  edition     int not null,
  person_code text,
  post_code   text,
  post_name   text,
  capacity    text,
  words       text,
  acted_at    timestamptz not null
);
comment on table michisuji.approval_act is '決裁の行為。一つの行為に一行。書き換えない';
comment on column michisuji.approval_act.post_name is '行った日の職の名';
create index approval_act_by_approval on michisuji.approval_act (approval_id, id);

create table michisuji.approval_circulation (
  id          bigint generated always as identity primary key,
  approval_id bigint not null references michisuji.approval on delete cascade,
  kind        text not null check (kind in ('BEFORE', 'AFTER')),
  post_code   text not null,
  reason      text not null,
  added       boolean not null default false,
  sent_at     timestamptz,
  seen_at     timestamptz,
  seen_by     text,
  seen_post_name text,
  comment     text,
  unique (approval_id, kind, post_code)
);
comment on table michisuji.approval_circulation is '根回し BEFORE と供覧 AFTER。見た印と一言';
create index approval_circulation_by_post on michisuji.approval_circulation (post_code) where seen_at is null;

create table michisuji.approval_post_review (
  id          bigint generated always as identity primary key,
  approval_id bigint not null references michisuji.approval on delete cascade,
  step_id     bigint not null references michisuji.approval_step,
  post_code   text not null,
  decided_at  timestamptz not null,
  state       text not null default 'AWAY' check (state in ('AWAY', 'OPEN', 'DONE', 'NEEDLESS')),
  reason      text not null,
  process_instance_id text,
  done_at     timestamptz,
  done_by     text,
  comment     text,
  unique (step_id, decided_at)
);
comment on table michisuji.approval_post_review is '後閲。代決された職にある人が、戻って見る';
comment on column michisuji.approval_post_review.state is '不在の間 AWAY、後閲待ち OPEN、済み DONE、要らなくなった NEEDLESS';

create table michisuji.approval_setting (
  single             boolean primary key default true check (single),
  number_pattern     text not null default '{年}港区改第{番号}号',
  drafter_decides    text not null default 'NEVER' check (drafter_decides in ('NEVER', 'CHIEF_MARKED')),
  same_person        text not null default 'MARK' check (same_person in ('MARK', 'BLOCK')),
  successor_reviews  boolean not null default true,
  revision           int not null default 0
);
insert into michisuji.approval_setting default values;
comment on table michisuji.approval_setting is '決裁の決まり。一行だけ';
comment on column michisuji.approval_setting.number_pattern is '文書番号の形。{年}は和暦の年、{番号}は年度の中の番号';
comment on column michisuji.approval_setting.drafter_decides is '起案者の決裁。認めない NEVER、課長専決に限り印を付けて認める CHIEF_MARKED';
comment on column michisuji.approval_setting.same_person is '一人が二つの段の職にあるとき。印を付ける MARK、止める BLOCK';
comment on column michisuji.approval_setting.successor_reviews is '欠けた職の事務取扱・職務代理の決裁を、後任が後閲するか';
