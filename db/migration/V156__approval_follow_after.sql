alter table michisuji.approval_post_review
  add column problem boolean not null default false,
  add column done_post_name text;
comment on column michisuji.approval_post_review.reason is '後閲が要る、又は要らないわけ';
comment on column michisuji.approval_post_review.problem is '見て、問題があるとしたか。決裁は取り消さず、決めた職と起案者に知らせる';
comment on column michisuji.approval_post_review.done_post_name is '後閲した日の職の名';
create index approval_post_review_by_approval on michisuji.approval_post_review (approval_id, id);
create index approval_post_review_unsettled on michisuji.approval_post_review (approval_id, id)
  where state in ('AWAY', 'OPEN');

alter table michisuji.approval_circulation
  add column process_instance_id text;
comment on column michisuji.approval_circulation.process_instance_id is '回している手続。回していなければ空';
