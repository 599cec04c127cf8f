create table michisuji.unit (
    code         text primary key check (code ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
    name         text    not null check (length(name) between 1 and 100),
    parent_code  text references michisuji.unit (code) deferrable initially deferred,
    kind         text    not null check (kind in ('KU', 'BU', 'SHISHO', 'KYOKU', 'KA', 'TANTO', 'KAKARI')),
    supplemented boolean not null default false,
    sort_order   int     not null default 0,
    check (parent_code <> code)
);
comment on table michisuji.unit is '組織。部・総合支所・課・係';
comment on column michisuji.unit.parent_code is '上位の組織。最上位は空';
comment on column michisuji.unit.supplemented is '補い。資料に記載がなく補って登録したもの';

create table michisuji.post (
    code         text primary key check (code ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
    name         text    not null check (length(name) between 1 and 100),
    unit_code    text    not null references michisuji.unit (code) deferrable initially deferred,
    rank         text    not null check (rank in ('BUCHO', 'KACHO', 'KAKARICHO', 'TANTO')),
    supplemented boolean not null default false,
    sort_order   int     not null default 0
);
create index post_unit on michisuji.post (unit_code);
comment on table michisuji.post is '職。仕事は人ではなく職に属する';
comment on column michisuji.post.rank is '職位。BUCHO 部長、KACHO 課長、KAKARICHO 係長、TANTO 担当';
comment on column michisuji.post.supplemented is '補い。資料に記載がなく補って登録したもの';

-- 節点ごとの控えが古くなったことを知るための版。書くたびに一つ進む。
create table michisuji.organization_version (
    only_row boolean primary key default true check (only_row),
    version  bigint not null
);
insert into michisuji.organization_version (version) values (0);
comment on table michisuji.organization_version is '組織と職の版。控えの新旧を判ずる';
