-- エンジンの表は public に、当システムの表はすべて michisuji に置く。
create schema if not exists michisuji;
comment on schema michisuji is '道筋の表。エンジンの表は public にある';

-- Spring Session が定める形。二つの節点がログインを共有する。
create table michisuji.spring_session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create unique index spring_session_ix1 on michisuji.spring_session (session_id);
create index spring_session_ix2 on michisuji.spring_session (expiry_time);
create index spring_session_ix3 on michisuji.spring_session (principal_name);
comment on table michisuji.spring_session is 'ログインのセッション';

create table michisuji.spring_session_attributes (
    session_primary_id char(36)     not null references michisuji.spring_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
comment on table michisuji.spring_session_attributes is 'セッションの属性';
