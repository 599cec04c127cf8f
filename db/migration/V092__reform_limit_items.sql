create table michisuji.item_limit (
  item_id   bigint primary key references michisuji.reform_item,
  reason    text not null check (length(reason) between 1 and 500),
  since     timestamptz not null,
  version   int not null default 1
);
comment on table michisuji.item_limit is '限定（検討中・非公開）にした案件。行がなければ庁内に公開';
comment on column michisuji.item_limit.since is '限定にした時刻。この後に仕事を持った職には見える';

create table michisuji.item_limit_reader (
  item_id   bigint not null references michisuji.item_limit on delete cascade,
  post_code text not null references michisuji.post (code),
  primary key (item_id, post_code)
);
comment on table michisuji.item_limit_reader is '限定の案件を見てよい、名指しされた職';
create index item_limit_reader_by_post on michisuji.item_limit_reader (post_code);
