-- どの日の進捗状況表も刷れるように、行の中身を日ごとに一つ残す。行が消されても、その前の日の表には載る
create table michisuji.progress_state (
  entry_id       bigint not null,
  day            date not null,
  area           text not null,
  side           text not null,
  sitting_id     bigint,
  agenda_item_id bigint,
  item_id        bigint,
  decision       text,
  open_point     text,
  direction      text,
  status         text,
  source         text,
  position       int not null,
  removed        boolean not null default false,
  primary key (entry_id, day)
);
comment on table michisuji.progress_state is '取組の進捗状況表の行の、その日の終わりの中身';
comment on column michisuji.progress_state.removed is 'その日に消された';

-- これまでの動きは行に残っていない。出された会議の日から今の中身であったものとし、会議のない行は初めからあったものとする
insert into michisuji.progress_state (entry_id, day, area, side, sitting_id, agenda_item_id, item_id, decision, open_point,
    direction, status, source, position)
select e.id, coalesce(s.date_from, date '2000-01-01'), e.area, e.side, e.sitting_id, e.agenda_item_id, e.item_id, e.decision,
    e.open_point, e.direction, e.status, e.source, e.position
  from michisuji.progress_entry e left join michisuji.sitting s on s.id = e.sitting_id;
