create table michisuji.deputy (
    post_code        text not null references michisuji.post (code),
    position         int  not null check (position between 1 and 3),
    deputy_post_code text not null references michisuji.post (code),
    primary key (post_code, position),
    unique (post_code, deputy_post_code),
    check (post_code <> deputy_post_code)
);
create index deputy_acts_for on michisuji.deputy (deputy_post_code);
comment on table michisuji.deputy is '代理の順。職に就く人がみな不在のとき、代わって仕事を受け持つ職';
comment on column michisuji.deputy.position is '順位。先の職に出ている人がいなければ次の職が代わる';

create table michisuji.superior (
    post_code          text primary key references michisuji.post (code),
    superior_post_code text not null references michisuji.post (code),
    check (post_code <> superior_post_code)
);
comment on table michisuji.superior is '登録した上司の職。ない職の上司は、組織の上位をたどって決まる';
