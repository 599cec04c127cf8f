create table michisuji.person (
    code  text primary key check (code ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
    label text not null check (length(label) between 1 and 100),
    email text check (length(email) <= 254)
);
comment on table michisuji.person is '職員';
comment on column michisuji.person.label is '表示名';
comment on column michisuji.person.email is '通知の宛先。空なら送らない';

create table michisuji.appointment (
    id          bigint generated always as identity primary key,
    person_code text not null references michisuji.person (code),
    post_code   text not null references michisuji.post (code),
    from_date   date not null,
    to_date     date,
    check (to_date is null or from_date <= to_date)
);
create index appointment_person on michisuji.appointment (person_code, from_date);
create index appointment_post on michisuji.appointment (post_code, from_date);
comment on table michisuji.appointment is '発令。職員が職に就く期間';
comment on column michisuji.appointment.from_date is '就く日（含む）';
comment on column michisuji.appointment.to_date is '終わる日（含む）。空は期限なし';

-- 排他制約は拡張 btree_gist を要する。拡張を入れられない庁内のデータベースでも
-- 同じ職への発令が重ならないよう、職員の行を押さえてから確かめる。
create function michisuji.refuse_overlapping_appointment() returns trigger language plpgsql as $$
begin
    perform 1 from michisuji.person where code = new.person_code for update;
    -- new は書いた時の値なので、同じ処理の中で後から直された場合に備えて今の行を見る。
    if exists (select 1 from michisuji.appointment mine join michisuji.appointment other
                   on other.person_code = mine.person_code and other.post_code = mine.post_code and other.id <> mine.id
               where mine.id = new.id
                 and daterange(mine.from_date, mine.to_date, '[]')
                     && daterange(other.from_date, other.to_date, '[]')) then
        raise exception '発令の期間が重なっています: % %', new.person_code, new.post_code
            using errcode = 'exclusion_violation';
    end if;
    return new;
end $$;
-- 取込みは終わる日の変更と次の発令を一度に書くので、確かめるのは確定の時にする。
create constraint trigger appointment_refuse_overlap after insert or update on michisuji.appointment
    deferrable initially deferred for each row execute function michisuji.refuse_overlapping_appointment();
