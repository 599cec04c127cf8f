create table michisuji.address_fault (
  id          bigint generated always as identity primary key,
  person_code text not null,
  address     text not null,
  reply       text not null,
  since       timestamptz not null,
  cleared_at  timestamptz,
  cleared_by  text,
  check ((cleared_at is null) = (cleared_by is null))
);
comment on table michisuji.address_fault is '不達の宛先。メールサーバーに断られた宛先で、人が消すまで送らない。消したものも残る';
comment on column michisuji.address_fault.person_code is '断られたメールの宛先の人';
comment on column michisuji.address_fault.reply is 'メールサーバーの言葉';
comment on column michisuji.address_fault.since is '断られた時';
comment on column michisuji.address_fault.cleared_by is '不達の印を消した人の表示名';
create unique index address_fault_open on michisuji.address_fault (lower(address)) where cleared_at is null;
