alter table michisuji.hearing add before_stage text
  check (before_stage in ('BUKAI', 'COMMITTEE_BEFORE', 'KAIKAKU_KAIGI', 'COMMITTEE_AFTER', 'CHOGI', 'GIKAI'));
comment on column michisuji.hearing.before_stage is 'この段階の審議より先に済ませる。空なら審議は待たない（資料の「議会報告の前後」は待たない）';

create table michisuji.hearing_decision (
  item_id    bigint not null,
  group_id   bigint not null references michisuji.hearing_group,
  heard      boolean not null,
  proposed   boolean not null,
  reason     text,
  source     text,
  decided_by text not null,
  decided_at timestamptz not null,
  primary key (item_id, group_id)
);
comment on table michisuji.hearing_decision is '聴くべき団体の決定。案件ごと、団体ごとに、聴くか聴かないかと、そのわけ';
comment on column michisuji.hearing_decision.heard is '意見を聴くこととしたか';
comment on column michisuji.hearing_decision.proposed is '決定表（hearing-needs）の案に入っていたか';
comment on column michisuji.hearing_decision.reason is '決定表のわけ。案と違えたときは、人の書いたわけ';
comment on column michisuji.hearing_decision.source is '決定表に書かれた典拠。案になければ空';
comment on column michisuji.hearing_decision.decided_by is '確定した職の名';
