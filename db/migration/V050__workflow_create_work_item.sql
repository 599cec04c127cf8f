create table michisuji.work_item (
  task_id             varchar(64) primary key,
  process_key         varchar(64) not null,
  process_instance_id varchar(64) not null,
  definition_id       varchar(128) not null,
  task_key            varchar(64) not null,
  step                text not null,
  form_key            text,
  subject_type        text not null,
  subject_id          text not null,
  item_id             bigint,
  title               text not null,
  body                text,
  detail              text,
  detail_id           text,
  post_code           text not null,
  assignee            text,
  opened_at           timestamptz not null,
  due_on              date,
  due_reason          text,
  closed_at           timestamptz,
  closing             text check (closing in ('COMPLETED', 'CANCELLED')),
  closed_by_person    text,
  closed_by_post      text
);
comment on table michisuji.work_item is '仕事の台帳。エンジンの人手タスクと同じ取引で書く';
comment on column michisuji.work_item.post_code is '仕事を持つ職';
comment on column michisuji.work_item.due_reason is '期限の理由（庁議の5開庁日前、など）';
comment on column michisuji.work_item.detail is '一件ごとの中身（答えるべき意見、満たすべき条件）';

-- 受付箱の件数と選択肢は、行を読まずにこの索引だけで答える
create index work_item_open_by_post on michisuji.work_item (post_code, due_on, task_id)
  include (assignee, body, step, item_id, subject_type, title) where closed_at is null;
create index work_item_open_by_due on michisuji.work_item (due_on, task_id) where closed_at is null;
create index work_item_by_item on michisuji.work_item (item_id);
create index work_item_by_subject on michisuji.work_item (subject_type, subject_id) where closed_at is null;
create index work_item_done_by on michisuji.work_item (closed_by_person, closed_at desc) where closed_at is not null;

-- 完了のたびに子タスクを探す照会に、この版のエンジンは索引を持たない
create index act_idx_task_parent on public.act_ru_task (parent_task_id_);
