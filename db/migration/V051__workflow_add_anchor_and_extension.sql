alter table michisuji.work_item
  add column anchor_key     text,
  add column anchor_on      date,
  add column ruled_on       date,
  add column due_impossible boolean not null default false,
  add column reminded       int not null default 0;
comment on column michisuji.work_item.anchor_key is '期限を数えた基準日が何の日か（sitting:12 など）';
comment on column michisuji.work_item.anchor_on is '期限を数えた基準日';
comment on column michisuji.work_item.ruled_on is '期限を延ばした仕事の、規則による本来の日';
comment on column michisuji.work_item.due_impossible is '期限を計算したときに、既に過ぎていた';
comment on column michisuji.work_item.reminded is '期限を知らせた回数';
create index work_item_by_anchor on michisuji.work_item (anchor_key) where closed_at is null and anchor_key is not null;
