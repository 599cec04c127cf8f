create table michisuji.transfer_manual (
  transfer_id  bigint not null references michisuji.transfer,
  number       int not null check (number > 0),
  finalized_on date not null,
  document_id  bigint not null references michisuji.document,
  note         text,
  person_code  text not null,
  post_code    text not null,
  at           timestamptz not null,
  primary key (transfer_id, number)
);
comment on table michisuji.transfer_manual is '手順書の確定版。登録した版は書き換えず、直すときは次の版を加える';
comment on column michisuji.transfer_manual.number is '版の番号。移管ごとに1から';
comment on column michisuji.transfer_manual.finalized_on is '確定した日';
comment on column michisuji.transfer_manual.post_code is '登録した人がそのとき就いていた職';
