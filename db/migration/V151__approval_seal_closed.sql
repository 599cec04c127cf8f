-- 決裁・却下・取下げのあとは、文面も、版も、添付も、経路も変えられない。画面の断りが漏れても、ここで止まる。
create function michisuji.refuse_change_of_closed_approval() returns trigger language plpgsql as $$
begin
    if old.state in ('DECIDED', 'REJECTED', 'WITHDRAWN') then
        raise exception '終わった起案は変えられない: %', old.id using errcode = 'restrict_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
comment on function michisuji.refuse_change_of_closed_approval() is '終わった起案の行を守る';

create trigger approval_is_sealed before update or delete on michisuji.approval
    for each row execute function michisuji.refuse_change_of_closed_approval();

create function michisuji.refuse_change_within_closed_approval() returns trigger language plpgsql as $$
declare
    parent bigint := case tg_op when 'DELETE' then old.approval_id else new.approval_id end;
begin
    if exists (select 1 from michisuji.approval a
                where a.id = parent and a.state in ('DECIDED', 'REJECTED', 'WITHDRAWN')) then
        raise exception '終わった起案の%は変えられない: %', tg_table_name, parent using errcode = 'restrict_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
comment on function michisuji.refuse_change_within_closed_approval() is '終わった起案に属する行を守る';

create trigger approval_edition_is_sealed before insert or update or delete on michisuji.approval_edition
    for each row execute function michisuji.refuse_change_within_closed_approval();
create trigger approval_paper_is_sealed before insert or update or delete on michisuji.approval_paper
    for each row execute function michisuji.refuse_change_within_closed_approval();
create trigger approval_stage_is_sealed before insert or update or delete on michisuji.approval_stage
    for each row execute function michisuji.refuse_change_within_closed_approval();
create trigger approval_step_is_sealed before insert or update or delete on michisuji.approval_step
    for each row execute function michisuji.refuse_change_within_closed_approval();

-- 版と行為の記録は、開いている間も書き足すだけである。下書きを捨てるときにだけ、起案とともに消える。
create function michisuji.refuse_rewriting_approval_record() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' or exists (select 1 from michisuji.approval a where a.id = old.approval_id) then
        raise exception '%は書き換えられない: %', tg_table_name, old.approval_id using errcode = 'restrict_violation';
    end if;
    return old;
end $$;
comment on function michisuji.refuse_rewriting_approval_record() is '版と行為の記録を守る';

create trigger approval_edition_is_kept before update or delete on michisuji.approval_edition
    for each row execute function michisuji.refuse_rewriting_approval_record();
create trigger approval_act_is_kept before update or delete on michisuji.approval_act
    for each row execute function michisuji.refuse_rewriting_approval_record();
