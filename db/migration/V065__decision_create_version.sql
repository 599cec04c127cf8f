create table michisuji.decision_version (
  id             bigint generated always as identity primary key,
  table_key      text not null,
  number         int not null,
  xml            text not null,
  packed_sha256  char(64) not null,
  state          text not null check (state in ('PROPOSED', 'EFFECTIVE', 'SUPERSEDED', 'REJECTED', 'WITHDRAWN')),
  note           text not null,
  proposed_by    text not null,
  proposed_label text not null,
  proposed_at    timestamptz not null,
  decided_by     text,
  decided_label  text,
  decided_at     timestamptz,
  decision_note  text,
  unique (table_key, number)
);
comment on table michisuji.decision_version is '決定表の、庁で改めた版。配られた表はここにはなく、版がなければそれを使う';
comment on column michisuji.decision_version.packed_sha256 is '改めたときに配られていた表の SHA-256。更新で配られた表が変わったことに気付くため';
comment on column michisuji.decision_version.state is 'PROPOSED 確認待ち・EFFECTIVE 使用中・SUPERSEDED 以前の版・REJECTED 差し戻した・WITHDRAWN 取り下げた';
create unique index decision_version_effective on michisuji.decision_version (table_key) where state = 'EFFECTIVE';
create unique index decision_version_proposed on michisuji.decision_version (table_key) where state = 'PROPOSED';
