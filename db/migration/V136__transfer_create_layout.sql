create table michisuji.layout_case (
  id                  bigint generated always as identity primary key,
  name                text not null,
  section             text not null references michisuji.duty_section,
  lead_post           text not null references michisuji.post,
  state               text not null default 'OPEN' check (state in ('OPEN', 'DONE', 'DISSOLVED')),
  process_instance_id varchar(64),
  returned            int not null default 0,
  opened_at           timestamptz not null,
  ended_at            timestamptz,
  end_reason          text
);
comment on table michisuji.layout_case is 'まとめた移転。一つの課へ移るいくつもの業務の席を、一度に整える';
comment on column michisuji.layout_case.section is '移った先の課・部';
comment on column michisuji.layout_case.lead_post is 'まとめる課長の職';
comment on column michisuji.layout_case.returned is '調整で差し戻された回数';
comment on column michisuji.layout_case.end_reason is 'まとめるのをやめたわけ';

create table michisuji.layout_case_member (
  case_id     bigint not null references michisuji.layout_case,
  transfer_id bigint not null references michisuji.transfer,
  joined_at   timestamptz not null,
  primary key (case_id, transfer_id)
);
comment on table michisuji.layout_case_member is 'まとめた移転に加わっている業務の移管。抜けると行を消し、出入りは監査記録に残る';
create index layout_case_member_by_transfer on michisuji.layout_case_member (transfer_id);

create table michisuji.layout_plan (
  id             bigint generated always as identity primary key,
  transfer_id    bigint unique references michisuji.transfer,
  case_id        bigint unique references michisuji.layout_case,
  people         numeric(9, 2) check (people >= 0),
  seats          int check (seats >= 0),
  area           numeric(9, 2) check (area >= 0),
  seats_reason   text,
  works_end_on   date,
  works_margin   int check (works_margin > 0),
  moves_on       date,
  moved_on       date,
  check (num_nonnulls(transfer_id, case_id) = 1),
  check ((works_end_on is null) = (works_margin is null))
);
comment on table michisuji.layout_plan is '席の計画。一つの業務の移管か、まとめた移転のどちらかに一つ';
comment on column michisuji.layout_plan.people is '数えた必要人員（人）。読み分けられない分は含まない';
comment on column michisuji.layout_plan.area is '面積（㎡）。一人当たり原則4㎡';
comment on column michisuji.layout_plan.seats_reason is '人員×4㎡から直したわけ。直していなければ空';
comment on column michisuji.layout_plan.works_end_on is '工事の終わりの予定。工事が要らなければ空';
comment on column michisuji.layout_plan.works_margin is '入札の不調に備える余裕（日）';

create table michisuji.layout_case_step (
  id          bigint generated always as identity primary key,
  case_id     bigint not null references michisuji.layout_case,
  task_key    text not null,
  step        text not null,
  outcome     text,
  happened_on date not null,
  note        text,
  document_id bigint references michisuji.document,
  person_code text not null,
  post_code   text not null,
  at          timestamptz not null
);
comment on table michisuji.layout_case_step is 'まとめた移転の済んだ一歩。いつ、どの職が、何を決め、どの資料を添えたか';
create index layout_case_step_by_case on michisuji.layout_case_step (case_id, id);
