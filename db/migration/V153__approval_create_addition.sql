-- 起案者が、経路の表に加えて尋ね、知らせる職。回議に付すときに経路へ写す。
create table michisuji.approval_addition (
  id          bigint generated always as identity primary key,
  approval_id bigint not null references michisuji.approval on delete cascade,
  kind        text not null check (kind in ('CONCUR', 'CIRCULATE')),
  post_code   text not null,
  reason      text not null,
  added_by    text,
  added_at    timestamptz not null,
  unique (approval_id, kind, post_code)
);
comment on table michisuji.approval_addition is '起案者が経路に加えた合議 CONCUR と供覧 CIRCULATE';
comment on column michisuji.approval_addition.added_by is '加えた人の職と名札。加えた時のもの';
