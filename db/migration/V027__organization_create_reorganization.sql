create table michisuji.reorganization (
  id             bigint generated always as identity primary key,
  name           text not null check (length(name) between 1 and 100),
  effective_on   date not null,
  note           text,
  state          text not null default 'DRAFT'
    check (state in ('DRAFT', 'REHEARSED', 'CONFIRMED', 'DONE', 'CANCELLED')),
  rehearsed_at   timestamptz,
  confirmed_at   timestamptz,
  confirmed_by   text,
  carried_out_at timestamptz,
  stuck_reason   text,
  source         text,
  version        int not null default 0
);
comment on table michisuji.reorganization is '組織改正。ある日に組織と職を改める、一まとまりの変更';
comment on column michisuji.reorganization.state is 'DRAFT 案・REHEARSED 予行済・CONFIRMED 確定・DONE 実施済・CANCELLED 取消';
comment on column michisuji.reorganization.stuck_reason is '実施の日に実施できなかったわけ。できていれば空';

create table michisuji.reorganization_line (
  id                bigint generated always as identity primary key,
  reorganization_id bigint not null references michisuji.reorganization,
  kind              text not null check (kind in ('OPEN', 'RENAME', 'MOVE', 'MERGE', 'SPLIT', 'ABOLISH')),
  part              text not null check (part in ('UNIT', 'POST')),
  code              text not null,
  name              text,
  above_code        text,
  height            text,
  successor_code    text,
  note              text,
  supplemented      boolean not null default false,
  unique (reorganization_id, part, code, kind)
);
comment on table michisuji.reorganization_line is '組織改正の一行。新設・名称の変更・移し替え・統合・分割・廃止';
comment on column michisuji.reorganization_line.above_code is '新設と移し替えで、上位の組織（職なら属する組織）';
comment on column michisuji.reorganization_line.height is '新設で、組織の種別か職の職位';
comment on column michisuji.reorganization_line.supplemented is '補い。資料に印刷がなく補ったもの';
comment on column michisuji.reorganization_line.successor_code is '統合・分割・廃止で、継ぐ組織か職。分割で元の職を残すときは、その職自身';

create table michisuji.reorganization_choice (
  reorganization_id bigint not null references michisuji.reorganization,
  part              text not null check (part in ('UNIT', 'POST')),
  code              text not null,
  matter            text not null,
  successor_code    text not null,
  primary key (reorganization_id, part, code, matter)
);
comment on table michisuji.reorganization_choice is '継ぐ職の選び。分けるときに、どの件をどの職が継ぐか';
comment on column michisuji.reorganization_choice.matter is '件（主題の種類と識別子）';

create table michisuji.reorganization_move (
  id                bigint generated always as identity primary key,
  reorganization_id bigint not null references michisuji.reorganization,
  room              text not null,
  row_key           text not null,
  matter            text not null,
  title             text not null,
  part              text not null check (part in ('UNIT', 'POST')),
  from_code         text not null,
  from_name         text not null,
  to_code           text not null,
  to_name           text not null,
  merges            boolean not null
);
create index reorganization_move_by_plan on michisuji.reorganization_move (reorganization_id, id);
comment on column michisuji.reorganization_move.merges is '継ぐ職に既にあり、一つにまとまったか';
comment on table michisuji.reorganization_move is '組織改正で移したもの。実施したときの名のまま残す';
