create table michisuji.duty_section (
  name       text primary key,
  staying    boolean not null default false,
  sort_order int not null default 0,
  source     text
);
comment on table michisuji.duty_section is '星取表に出る課・部の名。今の課と引継ぎ先';
comment on column michisuji.duty_section.staying is '支所の組織か。支所だけに残る業務は支所存置とする';

create table michisuji.duty_section_post (
  section   text not null references michisuji.duty_section,
  post_code text not null references michisuji.post,
  ordinal   int not null,
  primary key (section, post_code)
);
comment on table michisuji.duty_section_post is '課・部の名に当たる職。五つの総合支所の課は五つの職を持つ';

create table michisuji.duty (
  id          bigint generated always as identity primary key,
  item_id     bigint references michisuji.reform_item,
  section     text not null references michisuji.duty_section,
  team        text,
  heading     text not null,
  name        text not null,
  headcount   text,
  disposition text not null check (disposition in ('TRANSFERRED', 'SHARED', 'KEPT', 'ABOLISHED')),
  transfer_on date,
  note        text,
  source      text,
  sort_order  int not null,
  version     int not null default 0,
  removed_at  timestamptz
);
comment on table michisuji.duty is '業務。星取表の一行';
comment on column michisuji.duty.team is '係・区分';
comment on column michisuji.duty.heading is '〜に関すること';
comment on column michisuji.duty.headcount is '必要人員数の欄に印刷されたとおりの文字';
comment on column michisuji.duty.transfer_on is '移管日。移さないものは空';
comment on column michisuji.duty.removed_at is '取込みで一覧から外した時刻。記録は消さない';
create unique index duty_known_by on michisuji.duty (section, coalesce(team, ''), heading, name) where removed_at is null;
create index duty_by_item on michisuji.duty (item_id);

create table michisuji.duty_destination (
  duty_id bigint not null references michisuji.duty,
  ordinal int not null,
  section text not null references michisuji.duty_section,
  part    text,
  people  numeric(7, 2) check (people >= 0),
  primary key (duty_id, ordinal),
  unique (duty_id, section)
);
comment on table michisuji.duty_destination is '業務の引継ぎ先と分担';
comment on column michisuji.duty_destination.part is '分担（町会等、一次対応、整備※ など）。印刷がなければ空';
comment on column michisuji.duty_destination.people is 'この受け手の必要人員数。読み分けられなければ空で、人が分ける';
create index duty_destination_by_section on michisuji.duty_destination (section);
