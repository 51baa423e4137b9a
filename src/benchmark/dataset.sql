-- A made national dataset, with nothing in it that anybody ever said: 100,000 projects, 500,000 figures of money, 1,001,700
-- observations. The benchmark asks PostgreSQL and PostGraphile on these tables, and publishes the same rows in the portal.
\set ON_ERROR_STOP on
drop schema if exists app cascade; create schema app; set search_path=app;
create table place(code text primary key, kind text not null, name text not null);
insert into place values('viet-nam','COUNTRY','Việt Nam');
insert into place select 'tinh-'||i,'PROVINCE','Tỉnh số '||i from generate_series(1,63) i;
create table source(code text primary key, kind text not null, title text not null, published_on date not null);
insert into source select 'bao-cao-'||i,'REPORT','Báo cáo số '||i||' về tiến độ chuyển đổi số', date '2015-01-01'+i*7 from generate_series(1,500) i;
create table agency(code text primary key, name text not null, place text not null references place);
insert into agency select 'co-quan-'||i,'Sở số '||i||' phụ trách chuyển đổi số','tinh-'||(1+i%63) from generate_series(1,200) i;
create table programme(code text primary key, name text not null, place text not null references place, fiscal_year int not null, source text not null references source);
insert into programme select 'ke-hoach-'||p||'-'||y,'Kế hoạch chuyển đổi số năm '||y||' tỉnh số '||p,'tinh-'||p,y,'bao-cao-'||(1+(p*y)%500) from generate_series(1,63) p, generate_series(2016,2025) y;
create table project(code text primary key, name text not null, kind text not null, field text not null, place text not null references place, owner text not null references agency, summary text not null, source text not null references source);
insert into project select 'du-an-'||i,'Dự án '||md5(i::text)||' nâng cấp hệ thống giai đoạn '||(i%4),'PROJECT',
 (array['DIGITAL_GOVERNMENT','INFRASTRUCTURE','DATA','CYBERSECURITY','HEALTH','EDUCATION','AGRICULTURE','JUSTICE'])[1+abs(hashint8(i+1))%8],
 'tinh-'||(1+abs(hashint8(i+900000))%63),'co-quan-'||(1+abs(hashint8(i+500000))%200), repeat('Mô tả của dự án '||i||'. ',6),'bao-cao-'||(1+i%500) from generate_series(1,100000::bigint) i;
create table portfolio(programme text not null references programme, project text not null references project, priority int, primary key(programme,project));
insert into portfolio select 'ke-hoach-'||substr(p.place,6)||'-'||(2016+abs(hashtext(p.code))%10), p.code, 1+abs(hashtext(p.name))%3 from project p;
create table progress(id bigserial primary key, project text not null references project, stage text not null, status text not null, source text not null references source, basis text not null, qualifier text not null, as_of date not null);
insert into progress(project,stage,status,source,basis,qualifier,as_of) select code,(array['PROPOSED','APPROVED','FUNDED','IMPLEMENTING','ACCEPTED'])[1+abs(hashtext(code))%5],(array['NOT_STARTED','NOT_STARTED','NOT_STARTED','IN_PROGRESS','COMPLETED'])[1+abs(hashtext(code))%5],source,'ACTUAL','EXACT',date '2024-01-01'+abs(hashtext(code))%360 from project;
create table funding(id bigserial primary key, project text not null references project, measure text not null, fund text not null, budget text not null, fiscal_year int not null, amount numeric not null, source text not null references source, quote text, basis text not null, qualifier text not null, as_of date not null);
insert into funding(project,measure,fund,budget,fiscal_year,amount,source,quote,basis,qualifier,as_of)
select 'du-an-'||(1+(i-1)/5), (array['TOTAL_INVESTMENT','ALLOCATED','DISBURSED','ALLOCATED','DISBURSED'])[1+(i-1)%5], 'PUBLIC_INVESTMENT','PROVINCE', 
 2016+ ((i-1)/5)%9 + (case when (i-1)%5>=3 then 1 else 0 end), case (i-1)%5 when 0 then 90000000000+i*7 when 1 then 9000000000+i*3 when 2 then 5000000000+i%1000 when 3 then 8000000000+i*3 else 4000000000+i%1000 end,
 'bao-cao-'||(1+i%500), 'số liệu thứ '||i, 'ACTUAL','EXACT', make_date((2016+ ((i-1)/5)%9 + (case when (i-1)%5>=3 then 1 else 0 end))::int,12,31) from generate_series(1,500000::bigint) i;
create table indicator(code text primary key, name text not null, unit text not null, topic text not null);
insert into indicator select 'chi-so-'||i,'Chỉ số '||i||' về chuyển đổi số','%','INFRASTRUCTURE' from generate_series(1,300) i;
create table observation(id bigserial primary key, indicator text not null references indicator, place text not null references place, value numeric(12,1) not null, source text not null references source, basis text not null, qualifier text not null, period text not null, as_of date not null);
insert into observation(indicator,place,value,source,basis,qualifier,period,as_of) select 'chi-so-'||n,'tinh-'||p,((n*37+q*11+p*3)%1000)/10.0,'bao-cao-'||(1+(n*q)%500),'ACTUAL','EXACT',(2012+q/4)||'-Q'||(1+q%4),make_date(2012+q/4,1+3*(q%4),1) from generate_series(1,300) n, generate_series(1,63) p, generate_series(0,52) q;
create index on project(owner); create index on project(place,field,code); create index on progress(project); create index on funding(project); create index on funding(fiscal_year,measure); create index on observation(indicator,as_of,place); create index on portfolio(project); create index on project(name);
vacuum analyze;
