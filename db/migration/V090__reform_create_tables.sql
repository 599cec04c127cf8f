create table michisuji.programme (
  id        bigint generated always as identity primary key,
  name      text not null,
  summary   text,
  date_from date,
  date_to   date,
  source    text
);
comment on table michisuji.programme is '改革の計画';

create table michisuji.programme_event (
  id           bigint generated always as identity primary key,
  programme_id bigint not null references michisuji.programme,
  kind         text not null,
  name         text not null,
  date_from    date,
  date_to      date,
  precision    text not null,
  description  text,
  source       text
);
comment on table michisuji.programme_event is '計画の出来事と節目（調査、予算、実施など）';

create table michisuji.reform_item (
  id                  bigint generated always as identity primary key,
  programme_id        bigint not null references michisuji.programme,
  title               text not null,
  area                text,
  summary             text,
  owner_post          text not null,
  committee_position  text not null check (committee_position in ('NONE', 'BEFORE', 'AFTER')),
  process_key         text not null,
  process_instance_id varchar(64),
  state               text not null check (state in ('RUNNING', 'DONE', 'WITHDRAWN')),
  state_reason        text,
  proposed_on         date,
  proposed_by         text,
  source              text
);
comment on table michisuji.reform_item is '改革案件';
comment on column michisuji.reform_item.committee_position is '行政経営推進委員会をどこに置くか（なし・改革会議の前・後）';
create index reform_item_by_owner on michisuji.reform_item (owner_post);
create index reform_item_by_instance on michisuji.reform_item (process_instance_id);
