-- 組織と職は、ある日に開き、ある日に閉じる。行は消さないので、記録はその職を指し続ける
alter table michisuji.unit
  add column opened_on date,
  add column closed_on date,
  add column successor_code text references michisuji.unit (code) deferrable initially deferred;
comment on column michisuji.unit.opened_on is '開く日。初めからあるものは空';
comment on column michisuji.unit.closed_on is '閉じた日。この日にはもうない';
comment on column michisuji.unit.successor_code is '閉じたとき、継いだ組織';

alter table michisuji.post
  add column opened_on date,
  add column closed_on date,
  add column successor_code text references michisuji.post (code) deferrable initially deferred;
comment on column michisuji.post.opened_on is '開く日。初めからあるものは空';
comment on column michisuji.post.closed_on is '閉じた日。この日にはもうない';
comment on column michisuji.post.successor_code is '閉じたとき、継いだ職。閉じた職へ後から届く仕事はこの職へ届く';

create table michisuji.unit_history (
  code        text not null references michisuji.unit (code),
  until       date not null,
  name        text not null,
  parent_code text,
  primary key (code, until)
);
comment on table michisuji.unit_history is '組織の以前の名と上位の組織';
comment on column michisuji.unit_history.until is '改まった日。この日より前は、この名であった';

create table michisuji.post_history (
  code      text not null references michisuji.post (code),
  until     date not null,
  name      text not null,
  unit_code text not null,
  primary key (code, until)
);
comment on table michisuji.post_history is '職の以前の名と属した組織';
comment on column michisuji.post_history.until is '改まった日。この日より前は、この名であった';

create table michisuji.organization_change (
  id             bigint generated always as identity primary key,
  plan_id        bigint not null,
  effective_on   date not null,
  part           text not null check (part in ('UNIT', 'POST')),
  code           text not null,
  name           text,
  above_code     text,
  closes         boolean not null default false,
  successor_code text,
  check (closes or name is not null or above_code is not null)
);
create index organization_change_by_day on michisuji.organization_change (effective_on, id);
comment on table michisuji.organization_change is '決まった改正。その日の0時から組織図に現れ、実施すると組織と職の行に移って消える';
comment on column michisuji.organization_change.plan_id is 'どの組織改正のものか';
comment on column michisuji.organization_change.name is '新しい名。変えないなら空';
comment on column michisuji.organization_change.above_code is '新しい上位の組織（職なら属する組織）。変えないなら空';
