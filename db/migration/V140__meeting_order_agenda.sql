-- 二つの議題の順を、一つの文で入れ替える
alter table michisuji.agenda_item drop constraint agenda_item_sitting_id_position_key;
alter table michisuji.agenda_item
  add constraint agenda_item_position unique (sitting_id, position) deferrable initially immediate;
create unique index agenda_item_carried_once on michisuji.agenda_item (carried_from) where carried_from is not null;

-- 招集: いつ、何と知らせたか。変わったことがあれば、改めて招集する
create table michisuji.sitting_call (
  id         bigint generated always as identity primary key,
  sitting_id bigint not null references michisuji.sitting,
  number     int not null,
  notice     text not null,
  called_at  timestamptz not null,
  called_by  text not null,
  unique (sitting_id, number)
);
comment on table michisuji.sitting_call is '会議の招集。一度ごとの知らせの文';
comment on column michisuji.sitting_call.number is '1 は初めの招集、2 からは改めての招集';

alter table michisuji.body_member add column position int not null default 0;
comment on column michisuji.body_member.position is '並びの順';
