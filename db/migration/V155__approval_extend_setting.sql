alter table michisuji.approval_setting
  add column idle_days int not null default 3 check (idle_days between 0 and 30),
  add column light_reviewed boolean not null default false;
comment on column michisuji.approval_setting.idle_days is
  '引上げ承認ができるまで待つ開庁日の数。段の期限から数える';
comment on column michisuji.approval_setting.light_reviewed is '軽易な案も後閲を要するか';
