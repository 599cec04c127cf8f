-- 要検討事項は、受け持つ職の仕事になる
alter table michisuji.progress_entry
  add column conclusion text,
  add column tabled_as bigint references michisuji.agenda_item on delete set null;
comment on column michisuji.progress_entry.conclusion is '要検討事項を検討した結果';
comment on column michisuji.progress_entry.tabled_as is '部会に諮ることとしたときの議題';
