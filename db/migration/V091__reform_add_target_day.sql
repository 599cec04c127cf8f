alter table michisuji.reform_item add column target_on date;
comment on column michisuji.reform_item.target_on is '目標日。期限規則の基準日にできる。決めていなければ空';
