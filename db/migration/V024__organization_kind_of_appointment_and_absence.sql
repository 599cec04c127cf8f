-- 発令の別。一人の本務は、同じ日に一つだけである。
alter table michisuji.appointment
    add column kind text not null default 'HONMU' check (kind in ('HONMU', 'KENMU', 'JIMU_TORIATSUKAI', 'SHOKUMU_DAIRI')),
    add column reason text check (length(reason) between 1 and 200);
comment on column michisuji.appointment.kind is '発令の別。HONMU 本務、KENMU 兼務、JIMU_TORIATSUKAI 事務取扱、SHOKUMU_DAIRI 職務代理';
comment on column michisuji.appointment.reason is '発令事由（令和9年4月1日付け異動、など）。空は記載なし';

-- これまでの発令は、その人が先に就いたものから順に本務とし、本務と期間の重なるものを兼務とする。
do $$
declare
    known record;
begin
    update michisuji.appointment set kind = 'KENMU';
    for known in select * from michisuji.appointment order by person_code, from_date, id loop
        update michisuji.appointment set kind = 'HONMU'
         where id = known.id and not exists (
            select 1 from michisuji.appointment other
             where other.person_code = known.person_code and other.kind = 'HONMU'
               and daterange(other.from_date, other.to_date, '[]') && daterange(known.from_date, known.to_date, '[]'));
    end loop;
    -- 直した行の重なりの検査をここで済ませ、以下の定めの変更を妨げない。
    set constraints all immediate;
end $$;

create or replace function michisuji.refuse_overlapping_appointment() returns trigger language plpgsql as $$
begin
    perform 1 from michisuji.person where code = new.person_code for update;
    -- new は書いた時の値なので、同じ処理の中で後から直された場合に備えて今の行を見る。
    if exists (select 1 from michisuji.appointment mine join michisuji.appointment other
                   on other.person_code = mine.person_code and other.id <> mine.id
                  and (other.post_code = mine.post_code or other.kind = 'HONMU' and mine.kind = 'HONMU')
               where mine.id = new.id
                 and daterange(mine.from_date, mine.to_date, '[]')
                     && daterange(other.from_date, other.to_date, '[]')) then
        raise exception '発令の期間が重なっています: % %', new.person_code, new.post_code
            using errcode = 'exclusion_violation';
    end if;
    return new;
end $$;

alter table michisuji.absence
    add column reason text not null default 'OTHER'
        check (reason in ('ANNUAL_LEAVE', 'SICK_LEAVE', 'TRIP', 'TRAINING', 'CHILD_CARE', 'OTHER'));
comment on column michisuji.absence.reason is
    '不在の別。ANNUAL_LEAVE 年休、SICK_LEAVE 病休、TRIP 出張、TRAINING 研修、CHILD_CARE 育休、OTHER その他。事情と同じ人にだけ見せる';
