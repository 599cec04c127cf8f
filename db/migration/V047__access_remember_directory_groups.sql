create table michisuji.account_group (
    username   text not null references michisuji.account (username) on delete cascade,
    group_name text not null check (length(group_name) between 1 and 500),
    primary key (username, group_name)
);
comment on table michisuji.account_group is '庁内の名簿での所属。最後に庁内のログインをした時のもの';
