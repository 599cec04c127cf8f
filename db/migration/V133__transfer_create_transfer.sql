create table michisuji.transfer (
  id                  bigint generated always as identity primary key,
  duty_id             bigint not null references michisuji.duty,
  item_id             bigint references michisuji.reform_item,
  lead_post           text not null references michisuji.post,
  transfer_on         date not null,
  state               text not null default 'DECIDING' check (state in
    ('DECIDING', 'PREPARING', 'CLEARED', 'HANDED_OVER', 'TRANSFERRED', 'COMPLETED', 'STOPPED')),
  process_instance_id varchar(64),
  paused_reason       text,
  end_reason          text,
  opened_at           timestamptz not null
);
comment on table michisuji.transfer is '業務移管。一つの業務が支所から部へ移るまでの一回り';
comment on column michisuji.transfer.lead_post is '取りまとめ課長の職';
comment on column michisuji.transfer.transfer_on is '移管日。期限はここから遡って数える';
comment on column michisuji.transfer.paused_reason is '差戻しなどで止めているわけ。止めていなければ空';
comment on column michisuji.transfer.end_reason is '取止めのわけ';
create unique index transfer_one_per_duty on michisuji.transfer (duty_id) where state <> 'STOPPED';
create index transfer_by_item on michisuji.transfer (item_id);

create table michisuji.transfer_party (
  transfer_id      bigint not null references michisuji.transfer,
  ordinal          int not null,
  side             text not null check (side in ('GIVING', 'TAKING')),
  section          text not null,
  post_code        text not null references michisuji.post,
  confirmed_at     timestamptz,
  confirmed_by     text,
  confirmation     text,
  primary key (transfer_id, ordinal),
  unique (transfer_id, side, post_code)
);
comment on table michisuji.transfer_party is '移管の当事者。出す支所の課長と、受ける課・部の課長。それぞれが引継書を確認する';
comment on column michisuji.transfer_party.confirmation is '引継書を確認したときの一言';

create table michisuji.transfer_track (
  transfer_id         bigint not null references michisuji.transfer,
  track               text not null check (track in ('MANUAL', 'LAYOUT', 'BUDGET', 'STAFFING', 'RULES', 'NOTICE')),
  state               text not null check (state in ('NOT_NEEDED', 'WAITING', 'RUNNING', 'DONE', 'CANCELLED')),
  process_instance_id varchar(64),
  started_at          timestamptz,
  ended_at            timestamptz,
  returned            int not null default 0,
  rounds              int not null default 0,
  primary key (transfer_id, track)
);
comment on table michisuji.transfer_track is '移管の準備の一筋。手順書・レイアウト・予算・人員・例規・周知';
comment on column michisuji.transfer_track.returned is '確認で差し戻された回数';
comment on column michisuji.transfer_track.rounds is '始めた回数。判定のあとでやり直すと二になる';

create table michisuji.transfer_step (
  id          bigint generated always as identity primary key,
  transfer_id bigint not null references michisuji.transfer,
  track       text,
  task_key    text not null,
  step        text not null,
  outcome     text,
  happened_on date not null,
  note        text,
  document_id bigint,
  person_code text not null,
  post_code   text not null,
  at          timestamptz not null
);
comment on table michisuji.transfer_step is '済んだ一歩。いつ、どの職が、何を決め、どの資料を添えたか';
comment on column michisuji.transfer_step.track is '準備の筋。筋に属さない歩み（準備の決定、判定、引継ぎ、移管）では空';
comment on column michisuji.transfer_step.outcome is '選んだ結果の言葉。選ぶものがない歩みでは空';
create index transfer_step_by_transfer on michisuji.transfer_step (transfer_id, id);
