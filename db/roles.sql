-- データベースの役を分ける。表の持ち主 michisuji_owner（移行だけが使う）と、応用 michisuji_app。
-- 応用は、監査記録を書き足すことしかできず、引き金を外すことも表を消すこともできない。
--
-- 使い方（管理者として、道筋のデータベースにつないで。何度走らせてもよい。役が一つの設置も、これで二つに分かれる）:
--   psql -v ON_ERROR_STOP=1 -v owner_password=… -v app_password=… -f db/roles.sql michisuji
-- 応用の役への権利は、移行のたびに持ち主が渡す（db/migration/afterMigrate__grant_application.sql）。
select format('create role %I login', role) from unnest(array['michisuji_owner', 'michisuji_app']) role
 where not exists (select 1 from pg_roles where rolname = role) \gexec
alter role michisuji_owner login nosuperuser nocreatedb nocreaterole password :'owner_password';
alter role michisuji_app login nosuperuser nocreatedb nocreaterole password :'app_password';

-- 役が一つだった設置では、応用が作った表がすべて応用のものである。持ち主へ移す。
reassign owned by michisuji_app to michisuji_owner;
select format('alter database %I owner to michisuji_owner', current_database()) \gexec

-- 応用が持ち主になりすませない。
revoke michisuji_owner from michisuji_app;
