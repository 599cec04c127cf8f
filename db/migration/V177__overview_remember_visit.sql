create table michisuji.home_visit (
  person_code  text primary key references michisuji.person (code) on delete cascade,
  seen_at      timestamptz not null,
  seen_entry   bigint not null,
  before_at    timestamptz,
  before_entry bigint,
  check ((before_at is null) = (before_entry is null))
);
comment on table michisuji.home_visit is '前にホームを見たとき。その人が見ていない間の動きを数えるために、人ごとに一行だけ持つ';
comment on column michisuji.home_visit.seen_at is '最後に見た時刻';
comment on column michisuji.home_visit.seen_entry is '最後に見たときの、監査記録の末尾の番号';
comment on column michisuji.home_visit.before_at is '今の訪れの前に、最後に見た時刻。初めての訪れでは空';
comment on column michisuji.home_visit.before_entry is '今の訪れの前に見たときの、監査記録の末尾の番号';
