-- 実施できない改正を、妨げるものが変わらないうちに試し続けない
alter table michisuji.reorganization
  add column stuck_since timestamptz,
  add column tried_at timestamptz,
  add column met text;
comment on column michisuji.reorganization.stuck_since is '実施できずに待ち始めた時。できていれば空';
comment on column michisuji.reorganization.tried_at is '待ち始めてから、最後に実施を試した時';
comment on column michisuji.reorganization.met is '最後に試したときの予行の指紋。変われば、一時間を待たずに試す';
update michisuji.reorganization set stuck_since = now(), tried_at = now() where stuck_reason is not null;
