import { Migration } from '@mikro-orm/migrations';

export class Migration20261124151403_tables extends Migration {
  override name = 'Migration20261124151403_tables';

  override up(): void | Promise<void> {
    this.addSql(`create schema if not exists "open";`);
    this.addSql(
      `create table "open"."admissions" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "school" uuid not null, "year" integer not null, "round" integer not null, "title" text collate "C" not null, "stage" text collate "C" null, "methods" text[] null, "document" uuid null, "procedure" text collate "C" null, "conditions" text[] null, "materials" text[] null, "areas" jsonb null, "timeline" jsonb null, "registration_from_on" date null, "registration_to_on" date null, "result_on" date null, "planned_classes" integer null, "planned_seats" integer null, "applied" integer null, "admitted" integer null, "accompanying_admitted" integer null, "consult_phone" text collate "C" null, "consult_address" text collate "C" null, "supervision_phone" text collate "C" null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."admissions" is '招生方案、范围、结果';`);
    this.addSql(
      `create unique index "admissions_current" on "open"."admissions" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "admissions_by_natural_key" on "open"."admissions" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(`create index "admissions_by_since_revision" on "open"."admissions" ("since_revision", "record_id");`);
    this.addSql(
      `create index "admissions_by_agency" on "open"."admissions" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "admissions_by_school" on "open"."admissions" ("school", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "admissions_by_year" on "open"."admissions" ("year", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "admissions_by_round" on "open"."admissions" ("round", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "admissions_by_stage" on "open"."admissions" ("stage", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "admissions_by_methods" on "open"."admissions" using gin ("methods") where until_revision is null;`,
    );
    this.addSql(
      `create index "admissions_by_document" on "open"."admissions" ("document", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "admissions_by_registration_from_on" on "open"."admissions" ("registration_from_on", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "admissions_by_admitted" on "open"."admissions" ("admitted", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."agencies" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "credit_code" text collate "C" null, "name" text collate "C" not null, "short_names" text[] null, "extra_plates" text[] null, "kind" text collate "C" not null, "rank" text collate "C" null, "division" text collate "C" not null, "parent" uuid null, "predecessor" uuid null, "status" text collate "C" not null, "established_on" date null, "ceased_on" date null, "address" text collate "C" null, "office_hours" text collate "C" null, "phone" text collate "C" null, "fax" text collate "C" null, "email" text collate "C" null, "website" text collate "C" null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."agencies" is '机构';`);
    this.addSql(
      `create unique index "agencies_current" on "open"."agencies" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "agencies_by_natural_key" on "open"."agencies" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(`create index "agencies_by_since_revision" on "open"."agencies" ("since_revision", "record_id");`);
    this.addSql(
      `create index "agencies_by_agency" on "open"."agencies" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "agencies_by_credit_code" on "open"."agencies" ("credit_code", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "agencies_by_name" on "open"."agencies" ("name", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "agencies_by_kind" on "open"."agencies" ("kind", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "agencies_by_division" on "open"."agencies" ("division", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "agencies_by_parent" on "open"."agencies" ("parent", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."air_readings" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid not null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "station" text collate "C" not null, "station_name" text collate "C" not null, "division" text collate "C" null, "averaging" text collate "C" not null, "observed_on" date not null, "observed_at" timestamptz(3) null, "aqi" integer null, "grade" text collate "C" null, "primary_pollutants" text[] null, "so2" numeric null, "no2" numeric null, "pm10" numeric null, "pm25" numeric null, "co" numeric null, "o3" numeric null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."air_readings" is '空气质量';`);
    this.addSql(
      `create unique index "air_readings_current" on "open"."air_readings" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "air_readings_by_natural_key" on "open"."air_readings" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "air_readings_by_since_revision" on "open"."air_readings" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "air_readings_by_agency" on "open"."air_readings" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "air_readings_by_station" on "open"."air_readings" ("station", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "air_readings_by_division" on "open"."air_readings" ("division", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "air_readings_by_averaging" on "open"."air_readings" ("averaging", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "air_readings_by_observed_on" on "open"."air_readings" ("observed_on", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "air_readings_by_aqi" on "open"."air_readings" ("aqi", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "air_readings_by_grade" on "open"."air_readings" ("grade", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."annual_reports" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid not null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "year" integer not null, "title" text collate "C" not null, "reporter" text collate "C" not null, "form" text collate "C" null, "overview" text collate "C" null, "rules_issued" integer null, "rules_newly_disclosed" integer null, "rules_repealed" integer null, "rules_in_force" integer null, "normatives_issued" integer null, "normatives_newly_disclosed" integer null, "normatives_repealed" integer null, "normatives_in_force" integer null, "licence_decisions" integer null, "other_service_decisions" integer null, "penalty_decisions" integer null, "compulsion_decisions" integer null, "item_counts" jsonb null, "charges_collected" numeric(20,2) null, "charges_collected_source_value" numeric null, "charges_collected_source_unit" text collate "C" null, "procurement_projects" integer null, "procurement_amount" numeric(20,2) null, "procurement_amount_source_value" numeric null, "procurement_amount_source_unit" text collate "C" null, "requests_received" integer null, "requests_carried_in" integer null, "requests_handled" integer null, "requests_carried_out" integer null, "from_natural_persons" integer null, "from_businesses" integer null, "from_research" integer null, "from_public_welfare" integer null, "from_legal_services" integer null, "from_others" integer null, "disclosed" integer null, "partly_disclosed" integer null, "refused" integer null, "unavailable" integer null, "not_processed" integer null, "other_outcomes" integer null, "request_table" jsonb null, "reviews" integer null, "reviews_upheld" integer null, "reviews_corrected" integer null, "reviews_other" integer null, "reviews_pending" integer null, "direct_lawsuits" integer null, "direct_lawsuits_upheld" integer null, "direct_lawsuits_corrected" integer null, "direct_lawsuits_other" integer null, "direct_lawsuits_pending" integer null, "lawsuits_after_review" integer null, "lawsuits_after_review_upheld" integer null, "lawsuits_after_review_corrected" integer null, "lawsuits_after_review_other" integer null, "lawsuits_after_review_pending" integer null, "problems" text collate "C" null, "fees_charged" numeric(20,2) null, "fees_charged_source_value" numeric null, "fees_charged_source_unit" text collate "C" null, "other_matters" text collate "C" null, "file_url" text collate "C" null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."annual_reports" is '政府信息公开工作年度报告';`);
    this.addSql(
      `create unique index "annual_reports_current" on "open"."annual_reports" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "annual_reports_by_natural_key" on "open"."annual_reports" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "annual_reports_by_since_revision" on "open"."annual_reports" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "annual_reports_by_agency" on "open"."annual_reports" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "annual_reports_by_year" on "open"."annual_reports" ("year", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "annual_reports_by_reporter" on "open"."annual_reports" ("reporter", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."bonds" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "bond_code" text collate "C" not null, "name" text collate "C" not null, "short_name" text collate "C" null, "issuer" text collate "C" not null, "issuer_division" text collate "C" null, "nature" text collate "C" not null, "purpose" text collate "C" not null, "category" text collate "C" null, "size" numeric(20,2) null, "size_source_value" numeric null, "size_source_unit" text collate "C" null, "on_lent_amount" numeric(20,2) null, "on_lent_amount_source_value" numeric null, "on_lent_amount_source_unit" text collate "C" null, "announced_on" date null, "issued_on" date null, "result_announced_on" date null, "interest_from_on" date null, "matures_on" date null, "term_years" integer null, "coupon" numeric(12,6) null, "coupon_source_value" numeric null, "coupon_source_unit" text collate "C" null, "interest_payment" text collate "C" null, "rating" text collate "C" null, "events" jsonb null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."bonds" is '债券';`);
    this.addSql(`create unique index "bonds_current" on "open"."bonds" ("record_id") where until_revision is null;`);
    this.addSql(
      `create index "bonds_by_natural_key" on "open"."bonds" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(`create index "bonds_by_since_revision" on "open"."bonds" ("since_revision", "record_id");`);
    this.addSql(
      `create index "bonds_by_agency" on "open"."bonds" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "bonds_by_bond_code" on "open"."bonds" ("bond_code", "record_id") where until_revision is null;`,
    );
    this.addSql(`create index "bonds_by_name" on "open"."bonds" ("name", "record_id") where until_revision is null;`);
    this.addSql(
      `create index "bonds_by_issuer_division" on "open"."bonds" ("issuer_division", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "bonds_by_nature" on "open"."bonds" ("nature", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "bonds_by_purpose" on "open"."bonds" ("purpose", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "bonds_by_issued_on" on "open"."bonds" ("issued_on", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "bonds_by_matures_on" on "open"."bonds" ("matures_on", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."bond_uses" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "bond" uuid not null, "project_name" text collate "C" not null, "project_code" text collate "C" null, "division" text collate "C" not null, "major_project" uuid null, "field" text collate "C" null, "implementer" text collate "C" null, "amount" numeric(20,2) null, "amount_source_value" numeric null, "amount_source_unit" text collate "C" null, "report_year" integer null, "project_total_investment" numeric(20,2) null, "project_total_investment_source_value" numeric null, "project_total_investment_source_unit" text collate "C" null, "bond_planned" numeric(20,2) null, "bond_planned_source_value" numeric null, "bond_planned_source_unit" text collate "C" null, "investment_realised" numeric(20,2) null, "investment_realised_source_value" numeric null, "investment_realised_source_unit" text collate "C" null, "bond_spent" numeric(20,2) null, "bond_spent_source_value" numeric null, "bond_spent_source_unit" text collate "C" null, "progress" text collate "C" null, "started_on" date null, "completed_on" date null, "revenue_plan" numeric(20,2) null, "revenue_plan_source_value" numeric null, "revenue_plan_source_unit" text collate "C" null, "revenue_actual" numeric(20,2) null, "revenue_actual_source_value" numeric null, "revenue_actual_source_unit" text collate "C" null, "assets" text collate "C" null, "asset_value" numeric(20,2) null, "asset_value_source_value" numeric null, "asset_value_source_unit" text collate "C" null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."bond_uses" is '存续期使用';`);
    this.addSql(
      `create unique index "bond_uses_current" on "open"."bond_uses" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "bond_uses_by_natural_key" on "open"."bond_uses" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(`create index "bond_uses_by_since_revision" on "open"."bond_uses" ("since_revision", "record_id");`);
    this.addSql(
      `create index "bond_uses_by_agency" on "open"."bond_uses" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "bond_uses_by_bond" on "open"."bond_uses" ("bond", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "bond_uses_by_project_name" on "open"."bond_uses" ("project_name", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "bond_uses_by_project_code" on "open"."bond_uses" ("project_code", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "bond_uses_by_division" on "open"."bond_uses" ("division", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "bond_uses_by_major_project" on "open"."bond_uses" ("major_project", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "bond_uses_by_field" on "open"."bond_uses" ("field", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "bond_uses_by_report_year" on "open"."bond_uses" ("report_year", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."budgets" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid not null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "title" text collate "C" not null, "fiscal_year" integer not null, "level" text collate "C" not null, "stage" text collate "C" not null, "book" text collate "C" not null, "division" text collate "C" null, "department" uuid null, "approved_by" text collate "C" null, "approved_on" date null, "department_replied_on" date null, "replied_on" date null, "reply_document_number" text collate "C" null, "revenue" numeric(20,2) null, "revenue_source_value" numeric null, "revenue_source_unit" text collate "C" null, "transfers_in" numeric(20,2) null, "transfers_in_source_value" numeric null, "transfers_in_source_unit" text collate "C" null, "debt_income" numeric(20,2) null, "debt_income_source_value" numeric null, "debt_income_source_unit" text collate "C" null, "carried_in" numeric(20,2) null, "carried_in_source_value" numeric null, "carried_in_source_unit" text collate "C" null, "funds_in" numeric(20,2) null, "funds_in_source_value" numeric null, "funds_in_source_unit" text collate "C" null, "total_revenue" numeric(20,2) null, "total_revenue_source_value" numeric null, "total_revenue_source_unit" text collate "C" null, "expenditure" numeric(20,2) null, "expenditure_source_value" numeric null, "expenditure_source_unit" text collate "C" null, "transfers_out" numeric(20,2) null, "transfers_out_source_value" numeric null, "transfers_out_source_unit" text collate "C" null, "debt_repayment" numeric(20,2) null, "debt_repayment_source_value" numeric null, "debt_repayment_source_unit" text collate "C" null, "funds_out" numeric(20,2) null, "funds_out_source_value" numeric null, "funds_out_source_unit" text collate "C" null, "carried_out" numeric(20,2) null, "carried_out_source_value" numeric null, "carried_out_source_unit" text collate "C" null, "total_expenditure" numeric(20,2) null, "total_expenditure_source_value" numeric null, "total_expenditure_source_unit" text collate "C" null, "basic_expenditure" numeric(20,2) null, "basic_expenditure_source_value" numeric null, "basic_expenditure_source_unit" text collate "C" null, "project_expenditure" numeric(20,2) null, "project_expenditure_source_value" numeric null, "project_expenditure_source_unit" text collate "C" null, "basic_salaries" numeric(20,2) null, "basic_salaries_source_value" numeric null, "basic_salaries_source_unit" text collate "C" null, "basic_goods" numeric(20,2) null, "basic_goods_source_value" numeric null, "basic_goods_source_unit" text collate "C" null, "basic_assistance" numeric(20,2) null, "basic_assistance_source_value" numeric null, "basic_assistance_source_unit" text collate "C" null, "basic_capital" numeric(20,2) null, "basic_capital_source_value" numeric null, "basic_capital_source_unit" text collate "C" null, "basic_other" numeric(20,2) null, "basic_other_source_value" numeric null, "basic_other_source_unit" text collate "C" null, "three_publics" numeric(20,2) null, "three_publics_source_value" numeric null, "three_publics_source_unit" text collate "C" null, "travel_abroad" numeric(20,2) null, "travel_abroad_source_value" numeric null, "travel_abroad_source_unit" text collate "C" null, "vehicle_purchase" numeric(20,2) null, "vehicle_purchase_source_value" numeric null, "vehicle_purchase_source_unit" text collate "C" null, "vehicle_operation" numeric(20,2) null, "vehicle_operation_source_value" numeric null, "vehicle_operation_source_unit" text collate "C" null, "receptions" numeric(20,2) null, "receptions_source_value" numeric null, "receptions_source_unit" text collate "C" null, "explanations" jsonb null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."budgets" is '预决算';`);
    this.addSql(
      `create unique index "budgets_current" on "open"."budgets" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "budgets_by_natural_key" on "open"."budgets" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(`create index "budgets_by_since_revision" on "open"."budgets" ("since_revision", "record_id");`);
    this.addSql(
      `create index "budgets_by_agency" on "open"."budgets" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "budgets_by_fiscal_year" on "open"."budgets" ("fiscal_year", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "budgets_by_level" on "open"."budgets" ("level", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "budgets_by_stage" on "open"."budgets" ("stage", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "budgets_by_book" on "open"."budgets" ("book", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "budgets_by_division" on "open"."budgets" ("division", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "budgets_by_department" on "open"."budgets" ("department", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "budgets_by_approved_on" on "open"."budgets" ("approved_on", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."budget_lines" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "budget" uuid not null, "table" text collate "C" not null, "account_code" text collate "C" not null, "account_name" text collate "C" not null, "account_edition" integer null, "classification" text collate "C" null, "account_level" text collate "C" null, "parent" uuid null, "side" text collate "C" null, "row_number" integer null, "budget_amount" numeric(20,2) null, "budget_amount_source_value" numeric null, "budget_amount_source_unit" text collate "C" null, "adjusted_amount" numeric(20,2) null, "adjusted_amount_source_value" numeric null, "adjusted_amount_source_unit" text collate "C" null, "actual_amount" numeric(20,2) null, "actual_amount_source_value" numeric null, "actual_amount_source_unit" text collate "C" null, "prior_actual_amount" numeric(20,2) null, "prior_actual_amount_source_value" numeric null, "prior_actual_amount_source_unit" text collate "C" null, "published_completion" numeric(12,6) null, "published_completion_source_value" numeric null, "published_completion_source_unit" text collate "C" null, "basic_budget" numeric(20,2) null, "basic_budget_source_value" numeric null, "basic_budget_source_unit" text collate "C" null, "project_budget" numeric(20,2) null, "project_budget_source_value" numeric null, "project_budget_source_unit" text collate "C" null, "basic_actual" numeric(20,2) null, "basic_actual_source_value" numeric null, "basic_actual_source_unit" text collate "C" null, "project_actual" numeric(20,2) null, "project_actual_source_value" numeric null, "project_actual_source_unit" text collate "C" null, "explanation" text collate "C" null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."budget_lines" is '预决算科目';`);
    this.addSql(
      `create unique index "budget_lines_current" on "open"."budget_lines" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "budget_lines_by_natural_key" on "open"."budget_lines" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "budget_lines_by_since_revision" on "open"."budget_lines" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "budget_lines_by_agency" on "open"."budget_lines" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "budget_lines_by_budget" on "open"."budget_lines" ("budget", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "budget_lines_by_table" on "open"."budget_lines" ("table", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "budget_lines_by_account_code" on "open"."budget_lines" ("account_code", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "budget_lines_by_account_name" on "open"."budget_lines" ("account_name", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "budget_lines_by_account_level" on "open"."budget_lines" ("account_level", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "budget_lines_by_parent" on "open"."budget_lines" ("parent", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "budget_lines_by_side" on "open"."budget_lines" ("side", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."budget_projects" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid not null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "fiscal_year" integer not null, "project_code" text collate "C" null, "name" text collate "C" not null, "overview" text collate "C" null, "basis" text collate "C" null, "implementer" text collate "C" null, "implementation_plan" text collate "C" null, "implementation_period" text collate "C" null, "start_year" integer null, "end_year" integer null, "total_budget" numeric(20,2) null, "total_budget_source_value" numeric null, "total_budget_source_unit" text collate "C" null, "annual_budget" numeric(20,2) null, "annual_budget_source_value" numeric null, "annual_budget_source_unit" text collate "C" null, "fiscal_appropriation" numeric(20,2) null, "fiscal_appropriation_source_value" numeric null, "fiscal_appropriation_source_unit" text collate "C" null, "other_funds" numeric(20,2) null, "other_funds_source_value" numeric null, "other_funds_source_unit" text collate "C" null, "actual_spend" numeric(20,2) null, "actual_spend_source_value" numeric null, "actual_spend_source_unit" text collate "C" null, "published_execution" numeric(12,6) null, "published_execution_source_value" numeric null, "published_execution_source_unit" text collate "C" null, "performance_goal" text collate "C" null, "execution_weight" numeric null, "indicator_weight" numeric null, "total_weight" numeric null, "score" numeric null, "replied_on" date null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."budget_projects" is '项目文本';`);
    this.addSql(
      `create unique index "budget_projects_current" on "open"."budget_projects" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "budget_projects_by_natural_key" on "open"."budget_projects" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "budget_projects_by_since_revision" on "open"."budget_projects" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "budget_projects_by_agency" on "open"."budget_projects" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "budget_projects_by_fiscal_year" on "open"."budget_projects" ("fiscal_year", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "budget_projects_by_project_code" on "open"."budget_projects" ("project_code", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "budget_projects_by_name" on "open"."budget_projects" ("name", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."catalogue_items" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid not null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "edition" text collate "C" not null, "sequence" integer not null, "field" text collate "C" null, "first_level" text collate "C" null, "second_level" text collate "C" not null, "content" text collate "C" null, "bases" jsonb null, "time_limit_text" text collate "C" null, "time_limit" integer null, "time_limit_unit" text collate "C" null, "time_rule" text collate "C" null, "subject_text" text collate "C" null, "subjects" uuid[] null, "channels" text[] null, "audience" text collate "C" null, "audience_detail" text collate "C" null, "mode" text collate "C" null, "levels" text[] null, "datasets" text[] null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."catalogue_items" is '主动公开基本目录';`);
    this.addSql(
      `create unique index "catalogue_items_current" on "open"."catalogue_items" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "catalogue_items_by_natural_key" on "open"."catalogue_items" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "catalogue_items_by_since_revision" on "open"."catalogue_items" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "catalogue_items_by_agency" on "open"."catalogue_items" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "catalogue_items_by_edition" on "open"."catalogue_items" ("edition", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "catalogue_items_by_field" on "open"."catalogue_items" ("field", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "catalogue_items_by_second_level" on "open"."catalogue_items" ("second_level", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "catalogue_items_by_subjects" on "open"."catalogue_items" using gin ("subjects") where until_revision is null;`,
    );
    this.addSql(
      `create index "catalogue_items_by_mode" on "open"."catalogue_items" ("mode", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."certification_items" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "division" text collate "C" not null, "edition" text collate "C" not null, "code" text collate "C" not null, "name" text collate "C" not null, "purpose" text collate "C" null, "matter" text collate "C" null, "basis" jsonb null, "requested_by" uuid null, "issued_by" uuid null, "issuer_name" text collate "C" null, "guide_url" text collate "C" null, "is_local_origin" boolean null, "action" text collate "C" not null, "replacement" text collate "C" null, "replacement_note" text collate "C" null, "effective_on" date null, "list_document_number" text collate "C" null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."certification_items" is '证明事项清单';`);
    this.addSql(
      `create unique index "certification_items_current" on "open"."certification_items" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "certification_items_by_natural_key" on "open"."certification_items" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "certification_items_by_since_revision" on "open"."certification_items" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "certification_items_by_agency" on "open"."certification_items" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "certification_items_by_division" on "open"."certification_items" ("division", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "certification_items_by_edition" on "open"."certification_items" ("edition", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "certification_items_by_code" on "open"."certification_items" ("code", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "certification_items_by_name" on "open"."certification_items" ("name", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "certification_items_by_requested_by" on "open"."certification_items" ("requested_by", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "certification_items_by_issued_by" on "open"."certification_items" ("issued_by", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "certification_items_by_action" on "open"."certification_items" ("action", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "certification_items_by_effective_on" on "open"."certification_items" ("effective_on", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."change" ("revision" bigint not null, "sequence" int not null, "dataset" text collate "C" not null, "record_id" uuid not null, "kind" text not null, "reason" text null, "digest" text not null, primary key ("revision", "sequence"));`,
    );
    this.addSql(`create index "change_by_record" on "open"."change" ("dataset", "record_id", "revision");`);

    this.addSql(
      `create table "open"."charge_items" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "list" text collate "C" not null, "edition" text collate "C" not null, "code" text collate "C" not null, "division" text collate "C" null, "name" text collate "C" not null, "set_by_level" text collate "C" null, "basis" jsonb null, "payers" text collate "C" null, "standard" text collate "C" null, "amount" numeric(20,2) null, "amount_source_value" numeric null, "amount_source_unit" text collate "C" null, "previous_amount" numeric(20,2) null, "previous_amount_source_value" numeric null, "previous_amount_source_unit" text collate "C" null, "charged_per" text collate "C" null, "waiver" text collate "C" null, "fund_management" text collate "C" null, "action" text collate "C" not null, "effective_on" date null, "list_document_number" text collate "C" null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."charge_items" is '收费清单';`);
    this.addSql(
      `create unique index "charge_items_current" on "open"."charge_items" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "charge_items_by_natural_key" on "open"."charge_items" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "charge_items_by_since_revision" on "open"."charge_items" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "charge_items_by_agency" on "open"."charge_items" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "charge_items_by_list" on "open"."charge_items" ("list", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "charge_items_by_edition" on "open"."charge_items" ("edition", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "charge_items_by_code" on "open"."charge_items" ("code", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "charge_items_by_name" on "open"."charge_items" ("name", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "charge_items_by_action" on "open"."charge_items" ("action", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "charge_items_by_effective_on" on "open"."charge_items" ("effective_on", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."check_items" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "supervision_item" uuid not null, "sequence" integer not null, "title" text collate "C" not null, "content" text collate "C" not null, "targets" text collate "C" null, "method" text collate "C" null, "steps" text collate "C" null, "form_fields" text collate "C" null, "duration" integer null, "duration_unit" text collate "C" null, "frequency" text collate "C" null, "ratio_min" numeric(12,6) null, "ratio_min_source_value" numeric null, "ratio_min_source_unit" text collate "C" null, "ratio_max" numeric(12,6) null, "ratio_max_source_value" numeric null, "ratio_max_source_unit" text collate "C" null, "personnel_requirement" text collate "C" null, "is_general" boolean null, "legal_bases" jsonb null, "remark" text collate "C" null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."check_items" is '检查实施清单';`);
    this.addSql(
      `create unique index "check_items_current" on "open"."check_items" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "check_items_by_natural_key" on "open"."check_items" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "check_items_by_since_revision" on "open"."check_items" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "check_items_by_agency" on "open"."check_items" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "check_items_by_supervision_item" on "open"."check_items" ("supervision_item", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "check_items_by_method" on "open"."check_items" ("method", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "check_items_by_is_general" on "open"."check_items" ("is_general", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."compensation_lines" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "acquisition" uuid not null, "title" text collate "C" not null, "village" text collate "C" not null, "village_name" text collate "C" null, "item" text collate "C" not null, "zone" uuid null, "rate" numeric(20,2) null, "rate_source_value" numeric null, "rate_source_unit" text collate "C" null, "quantity" numeric null, "unit" text collate "C" null, "amount" numeric(20,2) null, "amount_source_value" numeric null, "amount_source_unit" text collate "C" null, "payee_kind" text collate "C" null, "payee_name" text collate "C" null, "paid_on" date null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."compensation_lines" is '征地补偿';`);
    this.addSql(
      `create unique index "compensation_lines_current" on "open"."compensation_lines" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "compensation_lines_by_natural_key" on "open"."compensation_lines" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "compensation_lines_by_since_revision" on "open"."compensation_lines" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "compensation_lines_by_agency" on "open"."compensation_lines" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "compensation_lines_by_acquisition" on "open"."compensation_lines" ("acquisition", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "compensation_lines_by_village" on "open"."compensation_lines" ("village", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "compensation_lines_by_item" on "open"."compensation_lines" ("item", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "compensation_lines_by_zone" on "open"."compensation_lines" ("zone", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "compensation_lines_by_paid_on" on "open"."compensation_lines" ("paid_on", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."concern_responses" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid not null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "topic" text collate "C" not null, "category" text collate "C" null, "is_emergency" boolean not null, "severity" text collate "C" null, "is_grave_emergency" boolean null, "occurred_at" timestamptz(3) null, "detected_at" timestamptz(3) not null, "first_response_at" timestamptz(3) null, "press_conference_at" timestamptz(3) null, "press_event" uuid null, "channels" text[] null, "answers" jsonb null, "measures" text collate "C" null, "has_contingency_plan" boolean null, "closed_at" timestamptz(3) null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."concern_responses" is '回应社会关切';`);
    this.addSql(
      `create unique index "concern_responses_current" on "open"."concern_responses" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "concern_responses_by_natural_key" on "open"."concern_responses" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "concern_responses_by_since_revision" on "open"."concern_responses" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "concern_responses_by_agency" on "open"."concern_responses" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "concern_responses_by_topic" on "open"."concern_responses" ("topic", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "concern_responses_by_category" on "open"."concern_responses" ("category", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "concern_responses_by_is_emergency" on "open"."concern_responses" ("is_emergency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "concern_responses_by_severity" on "open"."concern_responses" ("severity", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "concern_responses_by_is_grave_emergency" on "open"."concern_responses" ("is_grave_emergency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "concern_responses_by_detected_at" on "open"."concern_responses" ("detected_at", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "concern_responses_by_first_response_at" on "open"."concern_responses" ("first_response_at", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "concern_responses_by_press_event" on "open"."concern_responses" ("press_event", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."consultations" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid not null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "title" text collate "C" not null, "draft_kind" text collate "C" not null, "drafter" uuid null, "drafter_text" text collate "C" null, "draft_text" text collate "C" null, "draft_url" text collate "C" null, "explanation_url" text collate "C" null, "opened_on" date not null, "closes_on" date null, "shortened_reason" text collate "C" null, "channels" text[] null, "contact" text collate "C" null, "is_business_related" boolean null, "enterprises_consulted" text[] null, "hearing_noticed_on" date null, "hearing_held_on" date null, "hearing_selection" text collate "C" null, "hearing_report_url" text collate "C" null, "later_hearings" jsonb null, "comments_received" integer null, "comments_handled" integer null, "comments_adopted" integer null, "comments_partly_adopted" integer null, "comments_rejected" integer null, "responses" jsonb null, "feedback_published_on" date null, "feedback_url" text collate "C" null, "outcome" text collate "C" null, "decided_on" date null, "resulting_document" uuid null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."consultations" is '征求意见';`);
    this.addSql(
      `create unique index "consultations_current" on "open"."consultations" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "consultations_by_natural_key" on "open"."consultations" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "consultations_by_since_revision" on "open"."consultations" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "consultations_by_agency" on "open"."consultations" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "consultations_by_title" on "open"."consultations" ("title", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "consultations_by_draft_kind" on "open"."consultations" ("draft_kind", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "consultations_by_drafter" on "open"."consultations" ("drafter", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "consultations_by_opened_on" on "open"."consultations" ("opened_on", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "consultations_by_closes_on" on "open"."consultations" ("closes_on", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "consultations_by_is_business_related" on "open"."consultations" ("is_business_related", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "consultations_by_outcome" on "open"."consultations" ("outcome", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "consultations_by_resulting_document" on "open"."consultations" ("resulting_document", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."debt_flows" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "title" text collate "C" not null, "division" text collate "C" not null, "scope" text collate "C" not null, "period" text collate "C" not null, "status" text collate "C" not null, "fiscal_year" integer null, "approved_on" date null, "part_of" uuid null, "opening_total" numeric(20,2) null, "opening_total_source_value" numeric null, "opening_total_source_unit" text collate "C" null, "opening_general" numeric(20,2) null, "opening_general_source_value" numeric null, "opening_general_source_unit" text collate "C" null, "opening_special" numeric(20,2) null, "opening_special_source_value" numeric null, "opening_special_source_unit" text collate "C" null, "issued_total" numeric(20,2) null, "issued_total_source_value" numeric null, "issued_total_source_unit" text collate "C" null, "issued_general" numeric(20,2) null, "issued_general_source_value" numeric null, "issued_general_source_unit" text collate "C" null, "issued_new_general" numeric(20,2) null, "issued_new_general_source_value" numeric null, "issued_new_general_source_unit" text collate "C" null, "issued_refinancing_general" numeric(20,2) null, "issued_refinancing_general_source_value" numeric null, "issued_refinancing_general_source_unit" text collate "C" null, "issued_special" numeric(20,2) null, "issued_special_source_value" numeric null, "issued_special_source_unit" text collate "C" null, "issued_new_special" numeric(20,2) null, "issued_new_special_source_value" numeric null, "issued_new_special_source_unit" text collate "C" null, "issued_refinancing_special" numeric(20,2) null, "issued_refinancing_special_source_value" numeric null, "issued_refinancing_special_source_unit" text collate "C" null, "external_on_lending" numeric(20,2) null, "external_on_lending_source_value" numeric null, "external_on_lending_source_unit" text collate "C" null, "new_limit_general" numeric(20,2) null, "new_limit_general_source_value" numeric null, "new_limit_general_source_unit" text collate "C" null, "new_limit_special" numeric(20,2) null, "new_limit_special_source_value" numeric null, "new_limit_special_source_unit" text collate "C" null, "principal_due_general" numeric(20,2) null, "principal_due_general_source_value" numeric null, "principal_due_general_source_unit" text collate "C" null, "principal_due_special" numeric(20,2) null, "principal_due_special_source_value" numeric null, "principal_due_special_source_unit" text collate "C" null, "principal_total" numeric(20,2) null, "principal_total_source_value" numeric null, "principal_total_source_unit" text collate "C" null, "principal_general" numeric(20,2) null, "principal_general_source_value" numeric null, "principal_general_source_unit" text collate "C" null, "principal_special" numeric(20,2) null, "principal_special_source_value" numeric null, "principal_special_source_unit" text collate "C" null, "interest_total" numeric(20,2) null, "interest_total_source_value" numeric null, "interest_total_source_unit" text collate "C" null, "interest_general" numeric(20,2) null, "interest_general_source_value" numeric null, "interest_general_source_unit" text collate "C" null, "interest_special" numeric(20,2) null, "interest_special_source_value" numeric null, "interest_special_source_unit" text collate "C" null, "other_reduction_general" numeric(20,2) null, "other_reduction_general_source_value" numeric null, "other_reduction_general_source_unit" text collate "C" null, "other_reduction_special" numeric(20,2) null, "other_reduction_special_source_value" numeric null, "other_reduction_special_source_unit" text collate "C" null, "closing_total" numeric(20,2) null, "closing_total_source_value" numeric null, "closing_total_source_unit" text collate "C" null, "closing_general" numeric(20,2) null, "closing_general_source_value" numeric null, "closing_general_source_unit" text collate "C" null, "closing_special" numeric(20,2) null, "closing_special_source_value" numeric null, "closing_special_source_unit" text collate "C" null, "next_principal_total" numeric(20,2) null, "next_principal_total_source_value" numeric null, "next_principal_total_source_unit" text collate "C" null, "next_principal_general" numeric(20,2) null, "next_principal_general_source_value" numeric null, "next_principal_general_source_unit" text collate "C" null, "next_refinanced_general" numeric(20,2) null, "next_refinanced_general_source_value" numeric null, "next_refinanced_general_source_unit" text collate "C" null, "next_fiscal_general" numeric(20,2) null, "next_fiscal_general_source_value" numeric null, "next_fiscal_general_source_unit" text collate "C" null, "next_principal_special" numeric(20,2) null, "next_principal_special_source_value" numeric null, "next_principal_special_source_unit" text collate "C" null, "next_refinanced_special" numeric(20,2) null, "next_refinanced_special_source_value" numeric null, "next_refinanced_special_source_unit" text collate "C" null, "next_fiscal_special" numeric(20,2) null, "next_fiscal_special_source_value" numeric null, "next_fiscal_special_source_unit" text collate "C" null, "next_interest_total" numeric(20,2) null, "next_interest_total_source_value" numeric null, "next_interest_total_source_unit" text collate "C" null, "next_interest_general" numeric(20,2) null, "next_interest_general_source_value" numeric null, "next_interest_general_source_unit" text collate "C" null, "next_interest_special" numeric(20,2) null, "next_interest_special_source_value" numeric null, "next_interest_special_source_unit" text collate "C" null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."debt_flows" is '发行与还本付息';`);
    this.addSql(
      `create unique index "debt_flows_current" on "open"."debt_flows" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "debt_flows_by_natural_key" on "open"."debt_flows" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(`create index "debt_flows_by_since_revision" on "open"."debt_flows" ("since_revision", "record_id");`);
    this.addSql(
      `create index "debt_flows_by_agency" on "open"."debt_flows" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "debt_flows_by_division" on "open"."debt_flows" ("division", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "debt_flows_by_scope" on "open"."debt_flows" ("scope", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "debt_flows_by_period" on "open"."debt_flows" ("period", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "debt_flows_by_status" on "open"."debt_flows" ("status", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "debt_flows_by_fiscal_year" on "open"."debt_flows" ("fiscal_year", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "debt_flows_by_part_of" on "open"."debt_flows" ("part_of", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."debt_positions" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "title" text collate "C" not null, "division" text collate "C" not null, "scope" text collate "C" not null, "as_of_on" date not null, "status" text collate "C" not null, "fiscal_year" integer null, "table_number" text collate "C" null, "approved_on" date null, "part_of" uuid null, "limit_total" numeric(20,2) null, "limit_total_source_value" numeric null, "limit_total_source_unit" text collate "C" null, "limit_general" numeric(20,2) null, "limit_general_source_value" numeric null, "limit_general_source_unit" text collate "C" null, "limit_special" numeric(20,2) null, "limit_special_source_value" numeric null, "limit_special_source_unit" text collate "C" null, "balance_total" numeric(20,2) null, "balance_total_source_value" numeric null, "balance_total_source_unit" text collate "C" null, "balance_general" numeric(20,2) null, "balance_general_source_value" numeric null, "balance_general_source_unit" text collate "C" null, "balance_special" numeric(20,2) null, "balance_special_source_value" numeric null, "balance_special_source_unit" text collate "C" null, "bond_balance" numeric(20,2) null, "bond_balance_source_value" numeric null, "bond_balance_source_unit" text collate "C" null, "non_bond_balance" numeric(20,2) null, "non_bond_balance_source_value" numeric null, "non_bond_balance_source_unit" text collate "C" null, "overdue_balance" numeric(20,2) null, "overdue_balance_source_value" numeric null, "overdue_balance_source_unit" text collate "C" null, "prior_limit_total" numeric(20,2) null, "prior_limit_total_source_value" numeric null, "prior_limit_total_source_unit" text collate "C" null, "prior_limit_general" numeric(20,2) null, "prior_limit_general_source_value" numeric null, "prior_limit_general_source_unit" text collate "C" null, "prior_limit_special" numeric(20,2) null, "prior_limit_special_source_value" numeric null, "prior_limit_special_source_unit" text collate "C" null, "new_limit_total" numeric(20,2) null, "new_limit_total_source_value" numeric null, "new_limit_total_source_unit" text collate "C" null, "new_limit_general" numeric(20,2) null, "new_limit_general_source_value" numeric null, "new_limit_general_source_unit" text collate "C" null, "new_limit_special" numeric(20,2) null, "new_limit_special_source_value" numeric null, "new_limit_special_source_unit" text collate "C" null, "withdrawn_limit_total" numeric(20,2) null, "withdrawn_limit_total_source_value" numeric null, "withdrawn_limit_total_source_unit" text collate "C" null, "withdrawn_limit_general" numeric(20,2) null, "withdrawn_limit_general_source_value" numeric null, "withdrawn_limit_general_source_unit" text collate "C" null, "withdrawn_limit_special" numeric(20,2) null, "withdrawn_limit_special_source_value" numeric null, "withdrawn_limit_special_source_unit" text collate "C" null, "advance_limit_total" numeric(20,2) null, "advance_limit_total_source_value" numeric null, "advance_limit_total_source_unit" text collate "C" null, "advance_limit_general" numeric(20,2) null, "advance_limit_general_source_value" numeric null, "advance_limit_general_source_unit" text collate "C" null, "advance_limit_special" numeric(20,2) null, "advance_limit_special_source_value" numeric null, "advance_limit_special_source_unit" text collate "C" null, "comprehensive_capacity" numeric(20,2) null, "comprehensive_capacity_source_value" numeric null, "comprehensive_capacity_source_unit" text collate "C" null, "capacity_definition" text collate "C" null, "general_revenue" numeric(20,2) null, "general_revenue_source_value" numeric null, "general_revenue_source_unit" text collate "C" null, "transfer_revenue" numeric(20,2) null, "transfer_revenue_source_value" numeric null, "transfer_revenue_source_unit" text collate "C" null, "fund_revenue" numeric(20,2) null, "fund_revenue_source_value" numeric null, "fund_revenue_source_unit" text collate "C" null, "state_capital_revenue" numeric(20,2) null, "state_capital_revenue_source_value" numeric null, "state_capital_revenue_source_unit" text collate "C" null, "debt_service" numeric(20,2) null, "debt_service_source_value" numeric null, "debt_service_source_unit" text collate "C" null, "gross_domestic_product" numeric(20,2) null, "gross_domestic_product_source_value" numeric null, "gross_domestic_product_source_unit" text collate "C" null, "published_debt_ratio" numeric(12,6) null, "published_debt_ratio_source_value" numeric null, "published_debt_ratio_source_unit" text collate "C" null, "published_service_ratio" numeric(12,6) null, "published_service_ratio_source_value" numeric null, "published_service_ratio_source_unit" text collate "C" null, "published_liability_ratio" numeric(12,6) null, "published_liability_ratio_source_value" numeric null, "published_liability_ratio_source_unit" text collate "C" null, "published_overdue_ratio" numeric(12,6) null, "published_overdue_ratio_source_value" numeric null, "published_overdue_ratio_source_unit" text collate "C" null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."debt_positions" is '债务限额余额';`);
    this.addSql(
      `create unique index "debt_positions_current" on "open"."debt_positions" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "debt_positions_by_natural_key" on "open"."debt_positions" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "debt_positions_by_since_revision" on "open"."debt_positions" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "debt_positions_by_agency" on "open"."debt_positions" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "debt_positions_by_division" on "open"."debt_positions" ("division", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "debt_positions_by_scope" on "open"."debt_positions" ("scope", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "debt_positions_by_as_of_on" on "open"."debt_positions" ("as_of_on", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "debt_positions_by_status" on "open"."debt_positions" ("status", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "debt_positions_by_fiscal_year" on "open"."debt_positions" ("fiscal_year", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "debt_positions_by_part_of" on "open"."debt_positions" ("part_of", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."departments" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid not null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "name" text collate "C" not null, "duties" text collate "C" null, "rank" text collate "C" null, "establishment" integer null, "leaders" integer null, "phone" text collate "C" null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."departments" is '内设机构';`);
    this.addSql(
      `create unique index "departments_current" on "open"."departments" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "departments_by_natural_key" on "open"."departments" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "departments_by_since_revision" on "open"."departments" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "departments_by_agency" on "open"."departments" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "departments_by_name" on "open"."departments" ("name", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."disclosure_offices" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid not null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "name" text collate "C" not null, "address" text collate "C" null, "office_hours" text collate "C" null, "phone" text collate "C" null, "fax" text collate "C" null, "email" text collate "C" null, "online_url" text collate "C" null, "full_time_staff" integer null, "annual_budget" numeric(20,2) null, "annual_budget_source_value" numeric null, "annual_budget_source_unit" text collate "C" null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."disclosure_offices" is '政府信息公开工作机构';`);
    this.addSql(
      `create unique index "disclosure_offices_current" on "open"."disclosure_offices" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "disclosure_offices_by_natural_key" on "open"."disclosure_offices" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "disclosure_offices_by_since_revision" on "open"."disclosure_offices" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "disclosure_offices_by_agency" on "open"."disclosure_offices" ("agency", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."disclosure_requests" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid not null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "registration_number" text collate "C" not null, "channel" text collate "C" null, "submitted_on" date null, "received_on" date null, "applicant_kind" text collate "C" null, "requested_information" text collate "C" null, "requested_forms" text[] null, "needs_supplement" boolean null, "supplement_noticed_on" date null, "supplement_due_on" date null, "supplemented_on" date null, "third_party_asked_on" date null, "third_party_answered_on" date null, "other_agency_asked_on" date null, "other_agency_answered_on" date null, "extension" integer null, "extension_unit" text collate "C" null, "extension_approved_on" date null, "extension_notified_on" date null, "reasons_asked_on" date null, "reasonable_period_ends_on" date null, "replied_on" date null, "reply_number" text collate "C" null, "outcome" text collate "C" null, "grounds" text[] null, "fee_charged" numeric(20,2) null, "fee_charged_source_value" numeric null, "fee_charged_source_unit" text collate "C" null, "is_made_proactive" boolean null, "appeals" jsonb null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."disclosure_requests" is '依申请公开';`);
    this.addSql(
      `create unique index "disclosure_requests_current" on "open"."disclosure_requests" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "disclosure_requests_by_natural_key" on "open"."disclosure_requests" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "disclosure_requests_by_since_revision" on "open"."disclosure_requests" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "disclosure_requests_by_agency" on "open"."disclosure_requests" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "disclosure_requests_by_registration_number" on "open"."disclosure_requests" ("registration_number", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "disclosure_requests_by_channel" on "open"."disclosure_requests" ("channel", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "disclosure_requests_by_received_on" on "open"."disclosure_requests" ("received_on", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "disclosure_requests_by_applicant_kind" on "open"."disclosure_requests" ("applicant_kind", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "disclosure_requests_by_replied_on" on "open"."disclosure_requests" ("replied_on", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "disclosure_requests_by_outcome" on "open"."disclosure_requests" ("outcome", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."drug_recalls" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid not null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "title" text collate "C" not null, "notice_number" text collate "C" not null, "product" text collate "C" not null, "batch" text collate "C" not null, "specification" text collate "C" null, "approval_number" text collate "C" null, "holder" text collate "C" null, "holder_credit_code" text collate "C" null, "manufacturer" text collate "C" null, "level" text collate "C" null, "kind" text collate "C" null, "reason" text collate "C" null, "sales_area" text collate "C" null, "decided_at" timestamptz(3) null, "notified_at" timestamptz(3) null, "announced_on" date null, "completed_on" date null, "status" text collate "C" null, "quantity" numeric null, "recalled_quantity" numeric null, "quantity_unit" text collate "C" null, "disposal" text collate "C" null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."drug_recalls" is '药品召回';`);
    this.addSql(
      `create unique index "drug_recalls_current" on "open"."drug_recalls" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "drug_recalls_by_natural_key" on "open"."drug_recalls" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "drug_recalls_by_since_revision" on "open"."drug_recalls" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "drug_recalls_by_agency" on "open"."drug_recalls" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "drug_recalls_by_notice_number" on "open"."drug_recalls" ("notice_number", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "drug_recalls_by_product" on "open"."drug_recalls" ("product", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "drug_recalls_by_batch" on "open"."drug_recalls" ("batch", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "drug_recalls_by_approval_number" on "open"."drug_recalls" ("approval_number", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "drug_recalls_by_holder" on "open"."drug_recalls" ("holder", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "drug_recalls_by_level" on "open"."drug_recalls" ("level", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "drug_recalls_by_kind" on "open"."drug_recalls" ("kind", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "drug_recalls_by_announced_on" on "open"."drug_recalls" ("announced_on", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "drug_recalls_by_status" on "open"."drug_recalls" ("status", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."duties" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "plan_year" integer not null, "clause_path" text collate "C" not null, "clause_code" text collate "C" not null, "position" integer not null, "title" text collate "C" not null, "chapter" text collate "C" not null, "summary" text collate "C" not null, "lead_agencies" uuid[] null, "supporting_agencies" uuid[] null, "assignments" jsonb not null, "datasets" text[] null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."duties" is '公开任务';`);
    this.addSql(`create unique index "duties_current" on "open"."duties" ("record_id") where until_revision is null;`);
    this.addSql(
      `create index "duties_by_natural_key" on "open"."duties" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(`create index "duties_by_since_revision" on "open"."duties" ("since_revision", "record_id");`);
    this.addSql(
      `create index "duties_by_agency" on "open"."duties" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "duties_by_plan_year" on "open"."duties" ("plan_year", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "duties_by_clause_path" on "open"."duties" ("clause_path", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "duties_by_clause_code" on "open"."duties" ("clause_code", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "duties_by_position" on "open"."duties" ("position", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "duties_by_lead_agencies" on "open"."duties" using gin ("lead_agencies") where until_revision is null;`,
    );
    this.addSql(
      `create index "duties_by_supporting_agencies" on "open"."duties" using gin ("supporting_agencies") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."enterprises" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "credit_code" text collate "C" not null, "registration_number" text collate "C" null, "name" text collate "C" not null, "kind" text collate "C" null, "status" text collate "C" null, "legal_representative" text collate "C" null, "operator" text collate "C" null, "registered_capital" numeric(20,2) null, "registered_capital_source_value" numeric null, "registered_capital_source_unit" text collate "C" null, "established_on" date null, "term_from_on" date null, "term_to_on" date null, "approved_on" date null, "ceased_on" date null, "registration_authority" text collate "C" null, "division" text collate "C" null, "address" text collate "C" null, "industry_code" text collate "C" null, "industry_name" text collate "C" null, "industry_edition" text collate "C" null, "business_scope" text collate "C" null, "is_on_abnormal_list" boolean null, "is_on_serious_violation_list" boolean null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."enterprises" is '市场主体';`);
    this.addSql(
      `create unique index "enterprises_current" on "open"."enterprises" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "enterprises_by_natural_key" on "open"."enterprises" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "enterprises_by_since_revision" on "open"."enterprises" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "enterprises_by_agency" on "open"."enterprises" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "enterprises_by_credit_code" on "open"."enterprises" ("credit_code", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "enterprises_by_name" on "open"."enterprises" ("name", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "enterprises_by_kind" on "open"."enterprises" ("kind", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "enterprises_by_status" on "open"."enterprises" ("status", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "enterprises_by_established_on" on "open"."enterprises" ("established_on", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "enterprises_by_division" on "open"."enterprises" ("division", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "enterprises_by_industry_code" on "open"."enterprises" ("industry_code", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."environmental_decisions" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid not null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "document_number" text collate "C" not null, "title" text collate "C" not null, "kind" text collate "C" not null, "stage" text collate "C" not null, "project_name" text collate "C" null, "enterprise" uuid null, "applicant_name" text collate "C" null, "applicant_credit_code" text collate "C" null, "industry_code" text collate "C" null, "industry_edition" text collate "C" null, "division" text collate "C" null, "location" text collate "C" null, "assessor" text collate "C" null, "accepted_on" date null, "proposed_on" date null, "decided_on" date null, "outcome" text collate "C" null, "effects" text collate "C" null, "public_participation" text collate "C" null, "full_text_url" text collate "C" null, "permit_number" text collate "C" null, "valid_from_on" date null, "valid_to_on" date null, "pollutants" text[] null, "key_polluter_year" integer null, "key_polluter_categories" text[] null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."environmental_decisions" is '环评与排污许可';`);
    this.addSql(
      `create unique index "environmental_decisions_current" on "open"."environmental_decisions" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "environmental_decisions_by_natural_key" on "open"."environmental_decisions" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "environmental_decisions_by_since_revision" on "open"."environmental_decisions" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "environmental_decisions_by_agency" on "open"."environmental_decisions" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "environmental_decisions_by_document_number" on "open"."environmental_decisions" ("document_number", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "environmental_decisions_by_kind" on "open"."environmental_decisions" ("kind", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "environmental_decisions_by_stage" on "open"."environmental_decisions" ("stage", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "environmental_decisions_by_project_name" on "open"."environmental_decisions" ("project_name", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "environmental_decisions_by_enterprise" on "open"."environmental_decisions" ("enterprise", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "environmental_decisions_by_applicant_credit_code" on "open"."environmental_decisions" ("applicant_credit_code", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "environmental_decisions_by_industry_code" on "open"."environmental_decisions" ("industry_code", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "environmental_decisions_by_division" on "open"."environmental_decisions" ("division", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "environmental_decisions_by_accepted_on" on "open"."environmental_decisions" ("accepted_on", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "environmental_decisions_by_decided_on" on "open"."environmental_decisions" ("decided_on", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "environmental_decisions_by_outcome" on "open"."environmental_decisions" ("outcome", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "environmental_decisions_by_permit_number" on "open"."environmental_decisions" ("permit_number", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "environmental_decisions_by_valid_to_on" on "open"."environmental_decisions" ("valid_to_on", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."establishments" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid not null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "kind" text collate "C" not null, "kind_title" text collate "C" not null, "as_of_on" date not null, "approved" integer null, "actual" integer null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."establishments" is '人员编制';`);
    this.addSql(
      `create unique index "establishments_current" on "open"."establishments" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "establishments_by_natural_key" on "open"."establishments" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "establishments_by_since_revision" on "open"."establishments" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "establishments_by_agency" on "open"."establishments" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "establishments_by_as_of_on" on "open"."establishments" ("as_of_on", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."government_meetings" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "body" uuid not null, "title" text collate "C" not null, "kind" text collate "C" null, "term" integer null, "sequence" integer null, "held_on" date not null, "chair" text collate "C" null, "invited" text collate "C" null, "items" integer null, "open_items" integer null, "open_livelihood_items" integer null, "agenda" jsonb null, "summary" text collate "C" null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."government_meetings" is '常务会议议题';`);
    this.addSql(
      `create unique index "government_meetings_current" on "open"."government_meetings" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "government_meetings_by_natural_key" on "open"."government_meetings" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "government_meetings_by_since_revision" on "open"."government_meetings" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "government_meetings_by_agency" on "open"."government_meetings" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "government_meetings_by_body" on "open"."government_meetings" ("body", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "government_meetings_by_title" on "open"."government_meetings" ("title", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "government_meetings_by_kind" on "open"."government_meetings" ("kind", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "government_meetings_by_held_on" on "open"."government_meetings" ("held_on", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."health_facilities" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid not null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "registration_number" text collate "C" not null, "name" text collate "C" not null, "credit_code" text collate "C" null, "kind" text collate "C" null, "level" text collate "C" null, "ownership" text collate "C" null, "principal" text collate "C" null, "division" text collate "C" null, "address" text collate "C" null, "longitude" numeric null, "latitude" numeric null, "phone" text collate "C" null, "service_hours" text collate "C" null, "departments" text[] null, "beds" integer null, "health_staff" integer null, "services" jsonb null, "fees_url" text collate "C" null, "is_insurance_designated" boolean null, "licence_valid_from_on" date null, "licence_valid_until_on" date null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."health_facilities" is '医疗机构';`);
    this.addSql(
      `create unique index "health_facilities_current" on "open"."health_facilities" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "health_facilities_by_natural_key" on "open"."health_facilities" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "health_facilities_by_since_revision" on "open"."health_facilities" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "health_facilities_by_agency" on "open"."health_facilities" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "health_facilities_by_registration_number" on "open"."health_facilities" ("registration_number", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "health_facilities_by_name" on "open"."health_facilities" ("name", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "health_facilities_by_credit_code" on "open"."health_facilities" ("credit_code", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "health_facilities_by_kind" on "open"."health_facilities" ("kind", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "health_facilities_by_level" on "open"."health_facilities" ("level", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "health_facilities_by_ownership" on "open"."health_facilities" ("ownership", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "health_facilities_by_division" on "open"."health_facilities" ("division", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "health_facilities_by_beds" on "open"."health_facilities" ("beds", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "health_facilities_by_is_insurance_designated" on "open"."health_facilities" ("is_insurance_designated", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "health_facilities_by_licence_valid_until_on" on "open"."health_facilities" ("licence_valid_until_on", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."hospital_performances" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "facility" uuid not null, "year" integer not null, "indicator_code" text collate "C" not null, "indicator_name" text collate "C" not null, "edition" text collate "C" null, "dimension" text collate "C" null, "value" numeric null, "value_unit" text collate "C" null, "weight" numeric(12,6) null, "weight_source_value" numeric null, "weight_source_unit" text collate "C" null, "full_score" numeric null, "score" numeric null, "grade" text collate "C" null, "rank_band" text collate "C" null, "remark" text collate "C" null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."hospital_performances" is '公立医院绩效考核';`);
    this.addSql(
      `create unique index "hospital_performances_current" on "open"."hospital_performances" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "hospital_performances_by_natural_key" on "open"."hospital_performances" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "hospital_performances_by_since_revision" on "open"."hospital_performances" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "hospital_performances_by_agency" on "open"."hospital_performances" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "hospital_performances_by_facility" on "open"."hospital_performances" ("facility", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "hospital_performances_by_year" on "open"."hospital_performances" ("year", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "hospital_performances_by_indicator_code" on "open"."hospital_performances" ("indicator_code", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "hospital_performances_by_dimension" on "open"."hospital_performances" ("dimension", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "hospital_performances_by_score" on "open"."hospital_performances" ("score", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "hospital_performances_by_grade" on "open"."hospital_performances" ("grade", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."hotlines" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "number" text collate "C" not null, "name" text collate "C" not null, "former_numbers" text[] null, "mode" text collate "C" not null, "integrated_into" uuid null, "merged_on" date null, "kept_reason" text collate "C" null, "scope" text collate "C" null, "service_hours" text collate "C" null, "seats" integer null, "consultation_limit" integer null, "consultation_limit_unit" text collate "C" null, "complaint_limit" integer null, "complaint_limit_unit" text collate "C" null, "complex_limit" integer null, "complex_limit_unit" text collate "C" null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."hotlines" is '政务热线整合';`);
    this.addSql(
      `create unique index "hotlines_current" on "open"."hotlines" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "hotlines_by_natural_key" on "open"."hotlines" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(`create index "hotlines_by_since_revision" on "open"."hotlines" ("since_revision", "record_id");`);
    this.addSql(
      `create index "hotlines_by_agency" on "open"."hotlines" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "hotlines_by_number" on "open"."hotlines" ("number", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "hotlines_by_name" on "open"."hotlines" ("name", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "hotlines_by_mode" on "open"."hotlines" ("mode", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "hotlines_by_integrated_into" on "open"."hotlines" ("integrated_into", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "hotlines_by_merged_on" on "open"."hotlines" ("merged_on", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."indicators" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid not null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "indicator" text collate "C" not null, "topic" text collate "C" not null, "title" text collate "C" not null, "division" text collate "C" not null, "period" text collate "C" not null, "period_kind" text collate "C" not null, "period_start_on" date null, "period_end_on" date not null, "value" numeric null, "unit" text collate "C" null, "numerator" numeric null, "denominator" numeric null, "ratio" numeric(12,6) null, "ratio_source_value" numeric null, "ratio_source_unit" text collate "C" null, "is_cumulative" boolean null, "year_on_year" numeric(12,6) null, "year_on_year_source_value" numeric null, "year_on_year_source_unit" text collate "C" null, "target" numeric null, "policy_basis" text collate "C" null, "status" text collate "C" null, "released_on" date null, "parts" jsonb null, "note" text collate "C" null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."indicators" is '统计指标';`);
    this.addSql(
      `create unique index "indicators_current" on "open"."indicators" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "indicators_by_natural_key" on "open"."indicators" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(`create index "indicators_by_since_revision" on "open"."indicators" ("since_revision", "record_id");`);
    this.addSql(
      `create index "indicators_by_agency" on "open"."indicators" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "indicators_by_indicator" on "open"."indicators" ("indicator", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "indicators_by_topic" on "open"."indicators" ("topic", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "indicators_by_division" on "open"."indicators" ("division", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "indicators_by_period" on "open"."indicators" ("period", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "indicators_by_period_kind" on "open"."indicators" ("period_kind", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "indicators_by_period_end_on" on "open"."indicators" ("period_end_on", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "indicators_by_status" on "open"."indicators" ("status", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."inspection_results" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "task" uuid not null, "subject" uuid not null, "subject_name" text collate "C" not null, "check_item" uuid null, "inspected_on" date null, "methods" text[] null, "inspector_count" integer null, "inspector_certificates" text[] null, "outcome" text collate "C" null, "outcome_scheme" text collate "C" null, "problems" text collate "C" null, "disposal" text[] null, "penalties" uuid[] null, "concluded_on" date null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."inspection_results" is '抽查结果';`);
    this.addSql(
      `create unique index "inspection_results_current" on "open"."inspection_results" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "inspection_results_by_natural_key" on "open"."inspection_results" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "inspection_results_by_since_revision" on "open"."inspection_results" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "inspection_results_by_agency" on "open"."inspection_results" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "inspection_results_by_task" on "open"."inspection_results" ("task", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "inspection_results_by_subject" on "open"."inspection_results" ("subject", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "inspection_results_by_check_item" on "open"."inspection_results" ("check_item", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "inspection_results_by_inspected_on" on "open"."inspection_results" ("inspected_on", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "inspection_results_by_outcome" on "open"."inspection_results" ("outcome", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "inspection_results_by_disposal" on "open"."inspection_results" using gin ("disposal") where until_revision is null;`,
    );
    this.addSql(
      `create index "inspection_results_by_penalties" on "open"."inspection_results" using gin ("penalties") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."inspection_tasks" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "task_number" text collate "C" not null, "name" text collate "C" not null, "plan_year" integer null, "plan_name" text collate "C" null, "organiser" uuid not null, "executors" uuid[] null, "is_joint" boolean null, "status" text collate "C" null, "check_items" uuid[] null, "targets" text collate "C" null, "region" text collate "C" null, "start_on" date null, "end_on" date null, "population_size" integer null, "sample_size" integer null, "sample_ratio" numeric(12,6) null, "sample_ratio_source_value" numeric null, "sample_ratio_source_unit" text collate "C" null, "ratio_min" numeric(12,6) null, "ratio_min_source_value" numeric null, "ratio_min_source_unit" text collate "C" null, "ratio_max" numeric(12,6) null, "ratio_max_source_value" numeric null, "ratio_max_source_unit" text collate "C" null, "drawn_at" timestamptz(3) null, "draw_method" text collate "C" null, "is_draw_seed_published" boolean null, "inspector_pool_size" integer null, "checked_count" integer null, "no_problem_count" integer null, "problem_count" integer null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."inspection_tasks" is '双随机抽查任务';`);
    this.addSql(
      `create unique index "inspection_tasks_current" on "open"."inspection_tasks" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "inspection_tasks_by_natural_key" on "open"."inspection_tasks" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "inspection_tasks_by_since_revision" on "open"."inspection_tasks" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "inspection_tasks_by_agency" on "open"."inspection_tasks" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "inspection_tasks_by_task_number" on "open"."inspection_tasks" ("task_number", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "inspection_tasks_by_plan_year" on "open"."inspection_tasks" ("plan_year", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "inspection_tasks_by_organiser" on "open"."inspection_tasks" ("organiser", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "inspection_tasks_by_executors" on "open"."inspection_tasks" using gin ("executors") where until_revision is null;`,
    );
    this.addSql(
      `create index "inspection_tasks_by_is_joint" on "open"."inspection_tasks" ("is_joint", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "inspection_tasks_by_status" on "open"."inspection_tasks" ("status", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "inspection_tasks_by_check_items" on "open"."inspection_tasks" using gin ("check_items") where until_revision is null;`,
    );
    this.addSql(
      `create index "inspection_tasks_by_region" on "open"."inspection_tasks" ("region", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "inspection_tasks_by_start_on" on "open"."inspection_tasks" ("start_on", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."insurance_cases" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid not null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "case_number" text collate "C" not null, "institution_name" text collate "C" not null, "institution_credit_code" text collate "C" null, "institution_kind" text collate "C" null, "facility" uuid null, "origin" text collate "C" null, "filed_on" date null, "decided_on" date null, "closed_on" date null, "status" text collate "C" null, "violations" text[] null, "finding" text collate "C" null, "measures" text[] null, "amount_involved" numeric(20,2) null, "amount_involved_source_value" numeric null, "amount_involved_source_unit" text collate "C" null, "recovered" numeric(20,2) null, "recovered_source_value" numeric null, "recovered_source_unit" text collate "C" null, "damages" numeric(20,2) null, "damages_source_value" numeric null, "damages_source_unit" text collate "C" null, "fine" numeric(20,2) null, "fine_source_value" numeric null, "fine_source_unit" text collate "C" null, "is_terminated" boolean null, "suspended_months" integer null, "basis" text collate "C" null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."insurance_cases" is '医保监管';`);
    this.addSql(
      `create unique index "insurance_cases_current" on "open"."insurance_cases" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "insurance_cases_by_natural_key" on "open"."insurance_cases" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "insurance_cases_by_since_revision" on "open"."insurance_cases" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "insurance_cases_by_agency" on "open"."insurance_cases" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "insurance_cases_by_case_number" on "open"."insurance_cases" ("case_number", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "insurance_cases_by_institution_name" on "open"."insurance_cases" ("institution_name", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "insurance_cases_by_institution_credit_code" on "open"."insurance_cases" ("institution_credit_code", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "insurance_cases_by_institution_kind" on "open"."insurance_cases" ("institution_kind", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "insurance_cases_by_facility" on "open"."insurance_cases" ("facility", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "insurance_cases_by_origin" on "open"."insurance_cases" ("origin", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "insurance_cases_by_decided_on" on "open"."insurance_cases" ("decided_on", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "insurance_cases_by_status" on "open"."insurance_cases" ("status", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "insurance_cases_by_violations" on "open"."insurance_cases" using gin ("violations") where until_revision is null;`,
    );
    this.addSql(
      `create index "insurance_cases_by_measures" on "open"."insurance_cases" using gin ("measures") where until_revision is null;`,
    );
    this.addSql(
      `create index "insurance_cases_by_amount_involved" on "open"."insurance_cases" ("amount_involved", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "insurance_cases_by_is_terminated" on "open"."insurance_cases" ("is_terminated", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."interpretations" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid not null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "title" text collate "C" not null, "documents" uuid[] null, "form" text collate "C" not null, "official_name" text collate "C" null, "official_post" text collate "C" null, "expert_name" text collate "C" null, "expert_unit" text collate "C" null, "platform" uuid null, "is_first_interpretation" boolean null, "document_published_on" date null, "links_to_document" boolean null, "is_linked_from_document" boolean null, "content" text collate "C" null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."interpretations" is '政策解读';`);
    this.addSql(
      `create unique index "interpretations_current" on "open"."interpretations" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "interpretations_by_natural_key" on "open"."interpretations" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "interpretations_by_since_revision" on "open"."interpretations" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "interpretations_by_agency" on "open"."interpretations" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "interpretations_by_title" on "open"."interpretations" ("title", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "interpretations_by_documents" on "open"."interpretations" using gin ("documents") where until_revision is null;`,
    );
    this.addSql(
      `create index "interpretations_by_form" on "open"."interpretations" ("form", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "interpretations_by_platform" on "open"."interpretations" ("platform", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "interpretations_by_links_to_document" on "open"."interpretations" ("links_to_document", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "interpretations_by_is_linked_from_document" on "open"."interpretations" ("is_linked_from_document", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."job_fairs" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "organiser" uuid not null, "co_organisers" text[] null, "name" text collate "C" not null, "held_on" date not null, "ended_on" date null, "kind" text collate "C" null, "form" text collate "C" null, "target_groups" text[] null, "venue" text collate "C" null, "online_url" text collate "C" null, "employers" integer null, "posts" integer null, "attendees" integer null, "intentions" integer null, "hired" integer null, "content" text collate "C" null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."job_fairs" is '就业专项活动';`);
    this.addSql(
      `create unique index "job_fairs_current" on "open"."job_fairs" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "job_fairs_by_natural_key" on "open"."job_fairs" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(`create index "job_fairs_by_since_revision" on "open"."job_fairs" ("since_revision", "record_id");`);
    this.addSql(
      `create index "job_fairs_by_agency" on "open"."job_fairs" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "job_fairs_by_organiser" on "open"."job_fairs" ("organiser", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "job_fairs_by_held_on" on "open"."job_fairs" ("held_on", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "job_fairs_by_kind" on "open"."job_fairs" ("kind", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "job_fairs_by_form" on "open"."job_fairs" ("form", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "job_fairs_by_target_groups" on "open"."job_fairs" using gin ("target_groups") where until_revision is null;`,
    );
    this.addSql(
      `create index "job_fairs_by_employers" on "open"."job_fairs" ("employers", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."key_tasks" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid not null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "source_document" uuid null, "source_title" text collate "C" not null, "source_number" text collate "C" null, "plan_year" integer not null, "task_number" text collate "C" not null, "title" text collate "C" not null, "content" text collate "C" not null, "kind" text collate "C" not null, "lead_agencies" uuid[] null, "supporting_agencies" uuid[] null, "due_on" date null, "indicator" text collate "C" null, "baseline" numeric null, "target" numeric null, "unit" text collate "C" null, "direction" text collate "C" null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."key_tasks" is '重点任务';`);
    this.addSql(
      `create unique index "key_tasks_current" on "open"."key_tasks" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "key_tasks_by_natural_key" on "open"."key_tasks" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(`create index "key_tasks_by_since_revision" on "open"."key_tasks" ("since_revision", "record_id");`);
    this.addSql(
      `create index "key_tasks_by_agency" on "open"."key_tasks" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "key_tasks_by_source_document" on "open"."key_tasks" ("source_document", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "key_tasks_by_source_title" on "open"."key_tasks" ("source_title", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "key_tasks_by_plan_year" on "open"."key_tasks" ("plan_year", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "key_tasks_by_title" on "open"."key_tasks" ("title", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "key_tasks_by_kind" on "open"."key_tasks" ("kind", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "key_tasks_by_lead_agencies" on "open"."key_tasks" using gin ("lead_agencies") where until_revision is null;`,
    );
    this.addSql(
      `create index "key_tasks_by_supporting_agencies" on "open"."key_tasks" using gin ("supporting_agencies") where until_revision is null;`,
    );
    this.addSql(
      `create index "key_tasks_by_due_on" on "open"."key_tasks" ("due_on", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "key_tasks_by_indicator" on "open"."key_tasks" ("indicator", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."knowledge_entries" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "base" text collate "C" not null, "entry_number" text collate "C" not null, "question" text collate "C" not null, "answer" text collate "C" not null, "topic" text collate "C" null, "service_items" uuid[] null, "documents" uuid[] null, "assigned_on" date null, "answered_on" date null, "answer_limit" integer null, "answer_limit_unit" text collate "C" null, "reviewed_on" date null, "valid_until_on" date null, "version" integer null, "hits" integer null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."knowledge_entries" is '咨询问答知识库';`);
    this.addSql(
      `create unique index "knowledge_entries_current" on "open"."knowledge_entries" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "knowledge_entries_by_natural_key" on "open"."knowledge_entries" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "knowledge_entries_by_since_revision" on "open"."knowledge_entries" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "knowledge_entries_by_agency" on "open"."knowledge_entries" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "knowledge_entries_by_base" on "open"."knowledge_entries" ("base", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "knowledge_entries_by_entry_number" on "open"."knowledge_entries" ("entry_number", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "knowledge_entries_by_topic" on "open"."knowledge_entries" ("topic", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "knowledge_entries_by_service_items" on "open"."knowledge_entries" using gin ("service_items") where until_revision is null;`,
    );
    this.addSql(
      `create index "knowledge_entries_by_documents" on "open"."knowledge_entries" using gin ("documents") where until_revision is null;`,
    );
    this.addSql(
      `create index "knowledge_entries_by_assigned_on" on "open"."knowledge_entries" ("assigned_on", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "knowledge_entries_by_answered_on" on "open"."knowledge_entries" ("answered_on", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "knowledge_entries_by_reviewed_on" on "open"."knowledge_entries" ("reviewed_on", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "knowledge_entries_by_valid_until_on" on "open"."knowledge_entries" ("valid_until_on", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."land_acquisitions" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid not null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "batch_name" text collate "C" not null, "kind" text collate "C" not null, "regime" text collate "C" not null, "is_backfilled" boolean not null, "major_project" uuid null, "approval_level" text collate "C" null, "approver" text collate "C" null, "approval_number" text collate "C" null, "approved_on" date null, "approval_received_on" date null, "purpose_kind" text collate "C" null, "purpose" text collate "C" null, "division" text collate "C" null, "villages" text[] null, "total_area" numeric(18,4) null, "total_area_source_value" numeric null, "total_area_source_unit" text collate "C" null, "total_area_mu" numeric(18,4) null, "total_area_mu_source_value" numeric null, "total_area_mu_source_unit" text collate "C" null, "agricultural_area" numeric(18,4) null, "agricultural_area_source_value" numeric null, "agricultural_area_source_unit" text collate "C" null, "cultivated_area" numeric(18,4) null, "cultivated_area_source_value" numeric null, "cultivated_area_source_unit" text collate "C" null, "permanent_basic_farmland" numeric(18,4) null, "permanent_basic_farmland_source_value" numeric null, "permanent_basic_farmland_source_unit" text collate "C" null, "construction_area" numeric(18,4) null, "construction_area_source_value" numeric null, "construction_area_source_unit" text collate "C" null, "unused_area" numeric(18,4) null, "unused_area_source_value" numeric null, "unused_area_source_unit" text collate "C" null, "collective_area" numeric(18,4) null, "collective_area_source_value" numeric null, "collective_area_source_unit" text collate "C" null, "state_area" numeric(18,4) null, "state_area_source_value" numeric null, "state_area_source_unit" text collate "C" null, "households_to_sign" integer null, "households_signed" integer null, "households_unsigned" integer null, "pre_notice_on" date null, "surveyed_on" date null, "risk_assessed_on" date null, "compensation_notice_on" date null, "agreements_signed_on" date null, "applied_on" date null, "acquisition_notice_on" date null, "approved_plan_notice_on" date null, "documents" jsonb null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."land_acquisitions" is '征地批次（项目）';`);
    this.addSql(
      `create unique index "land_acquisitions_current" on "open"."land_acquisitions" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "land_acquisitions_by_natural_key" on "open"."land_acquisitions" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "land_acquisitions_by_since_revision" on "open"."land_acquisitions" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "land_acquisitions_by_agency" on "open"."land_acquisitions" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "land_acquisitions_by_batch_name" on "open"."land_acquisitions" ("batch_name", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "land_acquisitions_by_kind" on "open"."land_acquisitions" ("kind", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "land_acquisitions_by_regime" on "open"."land_acquisitions" ("regime", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "land_acquisitions_by_major_project" on "open"."land_acquisitions" ("major_project", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "land_acquisitions_by_approval_number" on "open"."land_acquisitions" ("approval_number", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "land_acquisitions_by_approved_on" on "open"."land_acquisitions" ("approved_on", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "land_acquisitions_by_division" on "open"."land_acquisitions" ("division", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."land_notices" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "acquisition" uuid not null, "kind" text collate "C" not null, "title" text collate "C" not null, "notice_number" text collate "C" null, "posted_on" date not null, "removed_on" date null, "places" text[] null, "villages" text[] null, "village_codes" text[] null, "content" text collate "C" null, "photo_url" text collate "C" null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."land_notices" is '征地公告';`);
    this.addSql(
      `create unique index "land_notices_current" on "open"."land_notices" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "land_notices_by_natural_key" on "open"."land_notices" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "land_notices_by_since_revision" on "open"."land_notices" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "land_notices_by_agency" on "open"."land_notices" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "land_notices_by_acquisition" on "open"."land_notices" ("acquisition", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "land_notices_by_kind" on "open"."land_notices" ("kind", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "land_notices_by_posted_on" on "open"."land_notices" ("posted_on", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."land_parcels" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "acquisition" uuid not null, "parcel_number" text collate "C" not null, "village" text collate "C" null, "location" text collate "C" null, "borders" text collate "C" null, "owner_name" text collate "C" null, "ownership" text collate "C" null, "statutory_class" text collate "C" null, "land_class" text collate "C" null, "land_class_name" text collate "C" null, "land_class_scheme" text collate "C" null, "area" numeric(18,4) null, "area_source_value" numeric null, "area_source_unit" text collate "C" null, "area_mu" numeric(18,4) null, "area_mu_source_value" numeric null, "area_mu_source_unit" text collate "C" null, "after_use" text collate "C" null, "boundary" text collate "C" null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."land_parcels" is '地块';`);
    this.addSql(
      `create unique index "land_parcels_current" on "open"."land_parcels" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "land_parcels_by_natural_key" on "open"."land_parcels" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "land_parcels_by_since_revision" on "open"."land_parcels" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "land_parcels_by_agency" on "open"."land_parcels" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "land_parcels_by_acquisition" on "open"."land_parcels" ("acquisition", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "land_parcels_by_village" on "open"."land_parcels" ("village", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "land_parcels_by_statutory_class" on "open"."land_parcels" ("statutory_class", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "land_parcels_by_land_class" on "open"."land_parcels" ("land_class", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."licences" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid not null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "agency_code" text collate "C" null, "decision_document_name" text collate "C" null, "decision_number" text collate "C" not null, "item_name" text collate "C" null, "category" text collate "C" null, "licence_name" text collate "C" null, "licence_number" text collate "C" null, "content" text collate "C" null, "party_name" text collate "C" not null, "party_kind" text collate "C" null, "party_credit_code" text collate "C" null, "party_registration_number" text collate "C" null, "party_organisation_code" text collate "C" null, "party_tax_number" text collate "C" null, "party_institution_number" text collate "C" null, "party_social_organisation_number" text collate "C" null, "legal_representative" text collate "C" null, "enterprise" uuid null, "service_item" uuid null, "item_id" text collate "C" null, "item_code" text collate "C" null, "accepted_on" date null, "decision_limit" integer null, "decision_limit_unit" text collate "C" null, "decided_on" date null, "delivered_on" date null, "valid_from_on" date null, "valid_to_on" date null, "status" text collate "C" null, "data_source" uuid null, "data_source_code" text collate "C" null, "division" text collate "C" null, "source_changed_on" date null, "remark" text collate "C" null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."licences" is '行政许可';`);
    this.addSql(
      `create unique index "licences_current" on "open"."licences" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "licences_by_natural_key" on "open"."licences" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(`create index "licences_by_since_revision" on "open"."licences" ("since_revision", "record_id");`);
    this.addSql(
      `create index "licences_by_agency" on "open"."licences" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "licences_by_decision_number" on "open"."licences" ("decision_number", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "licences_by_item_name" on "open"."licences" ("item_name", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "licences_by_category" on "open"."licences" ("category", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "licences_by_licence_number" on "open"."licences" ("licence_number", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "licences_by_party_name" on "open"."licences" ("party_name", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "licences_by_party_kind" on "open"."licences" ("party_kind", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "licences_by_party_credit_code" on "open"."licences" ("party_credit_code", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "licences_by_enterprise" on "open"."licences" ("enterprise", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "licences_by_service_item" on "open"."licences" ("service_item", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "licences_by_item_code" on "open"."licences" ("item_code", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "licences_by_decided_on" on "open"."licences" ("decided_on", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "licences_by_valid_to_on" on "open"."licences" ("valid_to_on", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "licences_by_status" on "open"."licences" ("status", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."licence_reforms" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "edition" text collate "C" not null, "code" text collate "C" not null, "name" text collate "C" not null, "licence_name" text collate "C" null, "kind" text collate "C" not null, "mode" text collate "C" null, "integrated_into" text collate "C" null, "region" text collate "C" null, "approval_level" text collate "C" null, "basis" text collate "C" null, "measures" text collate "C" null, "follow_up_supervision" text collate "C" null, "effective_on" date null, "document_number" text collate "C" null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."licence_reforms" is '证照分离、多证合一';`);
    this.addSql(
      `create unique index "licence_reforms_current" on "open"."licence_reforms" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "licence_reforms_by_natural_key" on "open"."licence_reforms" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "licence_reforms_by_since_revision" on "open"."licence_reforms" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "licence_reforms_by_agency" on "open"."licence_reforms" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "licence_reforms_by_edition" on "open"."licence_reforms" ("edition", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "licence_reforms_by_code" on "open"."licence_reforms" ("code", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "licence_reforms_by_name" on "open"."licence_reforms" ("name", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "licence_reforms_by_kind" on "open"."licence_reforms" ("kind", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "licence_reforms_by_mode" on "open"."licence_reforms" ("mode", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "licence_reforms_by_effective_on" on "open"."licence_reforms" ("effective_on", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."major_projects" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid not null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "project_code" text collate "C" not null, "name" text collate "C" not null, "mode" text collate "C" null, "field" text collate "C" not null, "division" text collate "C" null, "location" text collate "C" null, "owner_name" text collate "C" not null, "owner_credit_code" text collate "C" null, "phone" text collate "C" null, "content" text collate "C" null, "total_investment" numeric(20,2) null, "total_investment_source_value" numeric null, "total_investment_source_unit" text collate "C" null, "funding_source" text collate "C" null, "planned_this_year" numeric(20,2) null, "planned_this_year_source_value" numeric null, "planned_this_year_source_unit" text collate "C" null, "realised_this_year" numeric(20,2) null, "realised_this_year_source_value" numeric null, "realised_this_year_source_unit" text collate "C" null, "realised_in_all" numeric(20,2) null, "realised_in_all_source_value" numeric null, "realised_in_all_source_unit" text collate "C" null, "status" text collate "C" not null, "progress" text collate "C" null, "started_on" date null, "planned_completion_on" date null, "completed_on" date null, "licences" uuid[] null, "approvals" jsonb null, "contracts" jsonb null, "milestones" jsonb null, "design_changes" jsonb null, "supervision_findings" text collate "C" null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."major_projects" is '重大建设项目';`);
    this.addSql(
      `create unique index "major_projects_current" on "open"."major_projects" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "major_projects_by_natural_key" on "open"."major_projects" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "major_projects_by_since_revision" on "open"."major_projects" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "major_projects_by_agency" on "open"."major_projects" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "major_projects_by_project_code" on "open"."major_projects" ("project_code", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "major_projects_by_name" on "open"."major_projects" ("name", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "major_projects_by_mode" on "open"."major_projects" ("mode", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "major_projects_by_field" on "open"."major_projects" ("field", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "major_projects_by_division" on "open"."major_projects" ("division", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "major_projects_by_owner_name" on "open"."major_projects" ("owner_name", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "major_projects_by_owner_credit_code" on "open"."major_projects" ("owner_credit_code", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "major_projects_by_status" on "open"."major_projects" ("status", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "major_projects_by_started_on" on "open"."major_projects" ("started_on", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "major_projects_by_completed_on" on "open"."major_projects" ("completed_on", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."media_platforms" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "name" text collate "C" not null, "kind" text collate "C" not null, "account" text collate "C" not null, "site_id_code" text collate "C" null, "home_url" text collate "C" null, "status" text collate "C" null, "opened_on" date null, "closed_on" date null, "last_updated_on" date null, "checked_on" date null, "followers" integer null, "maintainer" text collate "C" null, "contact" text collate "C" null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."media_platforms" is '政务新媒体';`);
    this.addSql(
      `create unique index "media_platforms_current" on "open"."media_platforms" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "media_platforms_by_natural_key" on "open"."media_platforms" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "media_platforms_by_since_revision" on "open"."media_platforms" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "media_platforms_by_agency" on "open"."media_platforms" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "media_platforms_by_name" on "open"."media_platforms" ("name", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "media_platforms_by_kind" on "open"."media_platforms" ("kind", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "media_platforms_by_account" on "open"."media_platforms" ("account", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "media_platforms_by_site_id_code" on "open"."media_platforms" ("site_id_code", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "media_platforms_by_status" on "open"."media_platforms" ("status", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "media_platforms_by_last_updated_on" on "open"."media_platforms" ("last_updated_on", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "media_platforms_by_checked_on" on "open"."media_platforms" ("checked_on", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."negative_list_items" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "edition" text collate "C" not null, "code" text collate "C" not null, "kind" text collate "C" not null, "matter" text collate "C" not null, "measures" jsonb null, "authorities" text[] null, "sector" text collate "C" null, "industries" text[] null, "industry_edition" text collate "C" null, "change" text collate "C" null, "change_note" text collate "C" null, "effective_from_on" date null, "effective_to_on" date null, "document_number" text collate "C" null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."negative_list_items" is '市场准入负面清单';`);
    this.addSql(
      `create unique index "negative_list_items_current" on "open"."negative_list_items" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "negative_list_items_by_natural_key" on "open"."negative_list_items" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "negative_list_items_by_since_revision" on "open"."negative_list_items" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "negative_list_items_by_agency" on "open"."negative_list_items" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "negative_list_items_by_edition" on "open"."negative_list_items" ("edition", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "negative_list_items_by_code" on "open"."negative_list_items" ("code", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "negative_list_items_by_kind" on "open"."negative_list_items" ("kind", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "negative_list_items_by_change" on "open"."negative_list_items" ("change", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "negative_list_items_by_effective_from_on" on "open"."negative_list_items" ("effective_from_on", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."office_holders" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid not null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "post" uuid not null, "person_name" text collate "C" not null, "level" text collate "C" not null, "start_on" date not null, "end_on" date null, "responsibilities" text collate "C" null, "display_order" integer null, "phone" text collate "C" null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."office_holders" is '领导分工';`);
    this.addSql(
      `create unique index "office_holders_current" on "open"."office_holders" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "office_holders_by_natural_key" on "open"."office_holders" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "office_holders_by_since_revision" on "open"."office_holders" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "office_holders_by_agency" on "open"."office_holders" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "office_holders_by_post" on "open"."office_holders" ("post", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "office_holders_by_person_name" on "open"."office_holders" ("person_name", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."penalties" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid not null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "agency_code" text collate "C" null, "decision_number" text collate "C" not null, "case_name" text collate "C" null, "party_name" text collate "C" not null, "party_kind" text collate "C" null, "party_credit_code" text collate "C" null, "party_registration_number" text collate "C" null, "party_organisation_code" text collate "C" null, "party_tax_number" text collate "C" null, "party_institution_number" text collate "C" null, "party_social_organisation_number" text collate "C" null, "legal_representative" text collate "C" null, "enterprise" uuid null, "violation_kind" text collate "C" null, "is_key_field" boolean null, "facts" text collate "C" null, "basis_text" text collate "C" null, "legal_bases" jsonb null, "kinds" text[] null, "content" text collate "C" null, "fine" numeric(20,2) null, "fine_source_value" numeric null, "fine_source_unit" text collate "C" null, "confiscated" numeric(20,2) null, "confiscated_source_value" numeric null, "confiscated_source_unit" text collate "C" null, "confiscated_goods" text collate "C" null, "licence_revoked" text collate "C" null, "procedure" text collate "C" null, "filed_on" date null, "decided_on" date null, "served_on" date null, "valid_until_on" date null, "display_until_on" date null, "status" text collate "C" null, "annulled_on" date null, "withdrawn_on" date null, "withdrawal_reason" text collate "C" null, "data_source" uuid null, "data_source_code" text collate "C" null, "division" text collate "C" null, "source_changed_on" date null, "remark" text collate "C" null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."penalties" is '行政处罚';`);
    this.addSql(
      `create unique index "penalties_current" on "open"."penalties" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "penalties_by_natural_key" on "open"."penalties" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(`create index "penalties_by_since_revision" on "open"."penalties" ("since_revision", "record_id");`);
    this.addSql(
      `create index "penalties_by_agency" on "open"."penalties" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "penalties_by_decision_number" on "open"."penalties" ("decision_number", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "penalties_by_party_name" on "open"."penalties" ("party_name", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "penalties_by_party_kind" on "open"."penalties" ("party_kind", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "penalties_by_party_credit_code" on "open"."penalties" ("party_credit_code", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "penalties_by_enterprise" on "open"."penalties" ("enterprise", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "penalties_by_violation_kind" on "open"."penalties" ("violation_kind", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "penalties_by_kinds" on "open"."penalties" using gin ("kinds") where until_revision is null;`,
    );
    this.addSql(
      `create index "penalties_by_fine" on "open"."penalties" ("fine", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "penalties_by_decided_on" on "open"."penalties" ("decided_on", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "penalties_by_status" on "open"."penalties" ("status", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."performance_targets" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "project" uuid not null, "dimension" text collate "C" not null, "aspect" text collate "C" null, "indicator" text collate "C" not null, "sequence" integer null, "comparison" text collate "C" null, "target_text" text collate "C" not null, "target_value" numeric null, "unit" text collate "C" null, "actual_text" text collate "C" null, "actual_value" numeric null, "weight" numeric null, "score" numeric null, "deviation" text collate "C" null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."performance_targets" is '绩效目标';`);
    this.addSql(
      `create unique index "performance_targets_current" on "open"."performance_targets" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "performance_targets_by_natural_key" on "open"."performance_targets" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "performance_targets_by_since_revision" on "open"."performance_targets" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "performance_targets_by_agency" on "open"."performance_targets" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "performance_targets_by_project" on "open"."performance_targets" ("project", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "performance_targets_by_dimension" on "open"."performance_targets" ("dimension", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."documents" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid not null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "document_number" text collate "C" null, "title" text collate "C" not null, "kind" text collate "C" null, "index_number" text collate "C" null, "subject_class" text collate "C" null, "subjects" text[] null, "issuer_text" text collate "C" null, "joint_issuers" uuid[] null, "drafter" uuid null, "addressees" text[] null, "printed_on" date null, "effective_on" date null, "expires_on" date null, "force" text collate "C" null, "ceased_on" date null, "body" text collate "C" null, "attachments" jsonb null, "based_on" uuid[] null, "higher_bases" text[] null, "amends" uuid[] null, "repeals" uuid[] null, "openness" text collate "C" null, "is_interpretation_required" boolean null, "interpreted_on" date null, "is_rule" boolean null, "is_normative" boolean null, "registry_number" text collate "C" null, "legal_review_number" text collate "C" null, "is_fair_competition_reviewed" boolean null, "early_effect_reason" text collate "C" null, "filed_on" date null, "filed_with" text collate "C" null, "previous_clean_up_on" date null, "last_clean_up_on" date null, "clean_ups" jsonb null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."documents" is '政策文件';`);
    this.addSql(
      `create unique index "documents_current" on "open"."documents" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "documents_by_natural_key" on "open"."documents" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(`create index "documents_by_since_revision" on "open"."documents" ("since_revision", "record_id");`);
    this.addSql(
      `create index "documents_by_agency" on "open"."documents" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "documents_by_document_number" on "open"."documents" ("document_number", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "documents_by_title" on "open"."documents" ("title", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "documents_by_kind" on "open"."documents" ("kind", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "documents_by_subject_class" on "open"."documents" ("subject_class", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "documents_by_joint_issuers" on "open"."documents" using gin ("joint_issuers") where until_revision is null;`,
    );
    this.addSql(
      `create index "documents_by_drafter" on "open"."documents" ("drafter", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "documents_by_effective_on" on "open"."documents" ("effective_on", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "documents_by_expires_on" on "open"."documents" ("expires_on", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "documents_by_force" on "open"."documents" ("force", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "documents_by_based_on" on "open"."documents" using gin ("based_on") where until_revision is null;`,
    );
    this.addSql(
      `create index "documents_by_amends" on "open"."documents" using gin ("amends") where until_revision is null;`,
    );
    this.addSql(
      `create index "documents_by_repeals" on "open"."documents" using gin ("repeals") where until_revision is null;`,
    );
    this.addSql(
      `create index "documents_by_openness" on "open"."documents" ("openness", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "documents_by_is_interpretation_required" on "open"."documents" ("is_interpretation_required", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "documents_by_is_rule" on "open"."documents" ("is_rule", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "documents_by_is_normative" on "open"."documents" ("is_normative", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "documents_by_registry_number" on "open"."documents" ("registry_number", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."polluted_waters" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid not null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "code" text collate "C" not null, "name" text collate "C" not null, "division" text collate "C" null, "start_place" text collate "C" null, "end_place" text collate "C" null, "length_in_kilometres" numeric null, "surface" numeric(18,4) null, "surface_source_value" numeric null, "surface_source_unit" text collate "C" null, "level" text collate "C" null, "measured_on" date null, "transparency" numeric null, "dissolved_oxygen" numeric null, "redox_potential" numeric null, "ammonia_nitrogen" numeric null, "causes" text collate "C" null, "measures" text collate "C" null, "investment" numeric(20,2) null, "investment_source_value" numeric null, "investment_source_unit" text collate "C" null, "due_on" date null, "completed_on" date null, "status" text collate "C" not null, "satisfaction" numeric(12,6) null, "satisfaction_source_value" numeric null, "satisfaction_source_unit" text collate "C" null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."polluted_waters" is '黑臭水体';`);
    this.addSql(
      `create unique index "polluted_waters_current" on "open"."polluted_waters" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "polluted_waters_by_natural_key" on "open"."polluted_waters" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "polluted_waters_by_since_revision" on "open"."polluted_waters" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "polluted_waters_by_agency" on "open"."polluted_waters" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "polluted_waters_by_code" on "open"."polluted_waters" ("code", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "polluted_waters_by_name" on "open"."polluted_waters" ("name", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "polluted_waters_by_division" on "open"."polluted_waters" ("division", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "polluted_waters_by_level" on "open"."polluted_waters" ("level", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "polluted_waters_by_due_on" on "open"."polluted_waters" ("due_on", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "polluted_waters_by_completed_on" on "open"."polluted_waters" ("completed_on", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "polluted_waters_by_status" on "open"."polluted_waters" ("status", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."posts" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid not null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "department" uuid null, "title" text collate "C" not null, "level" text collate "C" not null, "count" integer null, "note" text collate "C" null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."posts" is '职数';`);
    this.addSql(`create unique index "posts_current" on "open"."posts" ("record_id") where until_revision is null;`);
    this.addSql(
      `create index "posts_by_natural_key" on "open"."posts" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(`create index "posts_by_since_revision" on "open"."posts" ("since_revision", "record_id");`);
    this.addSql(
      `create index "posts_by_agency" on "open"."posts" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "posts_by_department" on "open"."posts" ("department", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."power_adjustments" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "document_number" text collate "C" not null, "document_title" text collate "C" null, "item_code" text collate "C" not null, "item_name" text collate "C" not null, "item_type" text collate "C" null, "action" text collate "C" not null, "from_agency" uuid null, "from_agency_name" text collate "C" null, "from_level" text collate "C" null, "to_agency" uuid null, "to_agency_name" text collate "C" null, "to_level" text collate "C" null, "basis" jsonb null, "effective_on" date null, "follow_up_supervision" text collate "C" null, "service_item" uuid null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."power_adjustments" is '取消下放权限';`);
    this.addSql(
      `create unique index "power_adjustments_current" on "open"."power_adjustments" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "power_adjustments_by_natural_key" on "open"."power_adjustments" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "power_adjustments_by_since_revision" on "open"."power_adjustments" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "power_adjustments_by_agency" on "open"."power_adjustments" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "power_adjustments_by_document_number" on "open"."power_adjustments" ("document_number", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "power_adjustments_by_item_code" on "open"."power_adjustments" ("item_code", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "power_adjustments_by_item_name" on "open"."power_adjustments" ("item_name", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "power_adjustments_by_item_type" on "open"."power_adjustments" ("item_type", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "power_adjustments_by_action" on "open"."power_adjustments" ("action", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "power_adjustments_by_from_agency" on "open"."power_adjustments" ("from_agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "power_adjustments_by_to_agency" on "open"."power_adjustments" ("to_agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "power_adjustments_by_effective_on" on "open"."power_adjustments" ("effective_on", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "power_adjustments_by_service_item" on "open"."power_adjustments" ("service_item", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."press_events" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid not null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "held_at" timestamptz(3) not null, "title" text collate "C" not null, "kind" text collate "C" not null, "topics" text[] null, "documents" uuid[] null, "meeting" uuid null, "agenda_number" integer null, "speakers" jsonb null, "venue" text collate "C" null, "media_count" integer null, "summary" text collate "C" null, "transcript_url" text collate "C" null, "video_url" text collate "C" null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."press_events" is '新闻发布会、吹风会';`);
    this.addSql(
      `create unique index "press_events_current" on "open"."press_events" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "press_events_by_natural_key" on "open"."press_events" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "press_events_by_since_revision" on "open"."press_events" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "press_events_by_agency" on "open"."press_events" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "press_events_by_held_at" on "open"."press_events" ("held_at", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "press_events_by_title" on "open"."press_events" ("title", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "press_events_by_kind" on "open"."press_events" ("kind", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "press_events_by_documents" on "open"."press_events" using gin ("documents") where until_revision is null;`,
    );
    this.addSql(
      `create index "press_events_by_meeting" on "open"."press_events" ("meeting", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."price_zones" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "title" text collate "C" not null, "division" text collate "C" not null, "zone_code" text collate "C" not null, "edition" text collate "C" not null, "zone_name" text collate "C" null, "coverage" text collate "C" null, "price" numeric(20,2) null, "price_source_value" numeric null, "price_source_unit" text collate "C" null, "price_unit" text collate "C" null, "land_fee_share" numeric(12,6) null, "land_fee_share_source_value" numeric null, "land_fee_share_source_unit" text collate "C" null, "resettlement_share" numeric(12,6) null, "resettlement_share_source_value" numeric null, "resettlement_share_source_unit" text collate "C" null, "adjustment_note" text collate "C" null, "issuer" text collate "C" null, "document_number" text collate "C" null, "effective_on" date null, "replaced_on" date null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."price_zones" is '区片综合地价';`);
    this.addSql(
      `create unique index "price_zones_current" on "open"."price_zones" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "price_zones_by_natural_key" on "open"."price_zones" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "price_zones_by_since_revision" on "open"."price_zones" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "price_zones_by_agency" on "open"."price_zones" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "price_zones_by_division" on "open"."price_zones" ("division", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "price_zones_by_edition" on "open"."price_zones" ("edition", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "price_zones_by_effective_on" on "open"."price_zones" ("effective_on", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."publication" ("revision" bigint not null, "released_at" timestamptz(3) not null, "dataset" text collate "C" not null, "agency" uuid null, "published" int not null, "corrected" int not null, "withdrawn" int not null, "digest" text not null, "previous_digest" text not null, primary key ("revision"));`,
    );

    this.addSql(
      `create table "open"."release_reviews" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid not null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "reviewed_dataset" text collate "C" not null, "reviewed_key" text collate "C" not null, "sequence" integer not null, "title" text collate "C" not null, "attribute_proposed" text collate "C" null, "attribute_decided" text collate "C" null, "withhold_ground" text collate "C" null, "is_partly_redacted" boolean null, "reviewer_role" text collate "C" null, "submitted_on" date null, "decided_on" date null, "released_on" date null, "escalated_to" text collate "C" null, "escalation_result" text collate "C" null, "reassess_after" integer null, "reassess_after_unit" text collate "C" null, "next_reassess_on" date null, "reassessed_on" date null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."release_reviews" is '公开属性与保密审查';`);
    this.addSql(
      `create unique index "release_reviews_current" on "open"."release_reviews" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "release_reviews_by_natural_key" on "open"."release_reviews" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "release_reviews_by_since_revision" on "open"."release_reviews" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "release_reviews_by_agency" on "open"."release_reviews" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "release_reviews_by_reviewed_dataset" on "open"."release_reviews" ("reviewed_dataset", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "release_reviews_by_reviewed_key" on "open"."release_reviews" ("reviewed_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "release_reviews_by_attribute_decided" on "open"."release_reviews" ("attribute_decided", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "release_reviews_by_withhold_ground" on "open"."release_reviews" ("withhold_ground", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "release_reviews_by_decided_on" on "open"."release_reviews" ("decided_on", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "release_reviews_by_next_reassess_on" on "open"."release_reviews" ("next_reassess_on", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."relief_funds" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid not null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "title" text collate "C" not null, "level" text collate "C" not null, "budget_year" integer not null, "source_number" text collate "C" not null, "tranche" integer not null, "kind" text collate "C" not null, "purpose" text collate "C" null, "amount" numeric(20,2) null, "amount_source_value" numeric null, "amount_source_unit" text collate "C" null, "received_on" date null, "allocation_number" text collate "C" null, "allocated_on" date null, "allocated_amount" numeric(20,2) null, "allocated_amount_source_value" numeric null, "allocated_amount_source_unit" text collate "C" null, "spent_amount" numeric(20,2) null, "spent_amount_source_value" numeric null, "spent_amount_source_unit" text collate "C" null, "allocations" jsonb null, "notice_from_on" date null, "notice_to_on" date null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."relief_funds" is '扶贫资金';`);
    this.addSql(
      `create unique index "relief_funds_current" on "open"."relief_funds" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "relief_funds_by_natural_key" on "open"."relief_funds" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "relief_funds_by_since_revision" on "open"."relief_funds" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "relief_funds_by_agency" on "open"."relief_funds" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "relief_funds_by_level" on "open"."relief_funds" ("level", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "relief_funds_by_budget_year" on "open"."relief_funds" ("budget_year", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "relief_funds_by_source_number" on "open"."relief_funds" ("source_number", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "relief_funds_by_kind" on "open"."relief_funds" ("kind", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "relief_funds_by_purpose" on "open"."relief_funds" ("purpose", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "relief_funds_by_allocated_on" on "open"."relief_funds" ("allocated_on", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."relief_projects" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid not null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "project_number" text collate "C" not null, "plan_year" integer not null, "name" text collate "C" not null, "kind" text collate "C" not null, "division" text collate "C" null, "implementer" text collate "C" null, "content" text collate "C" null, "started_on" date null, "planned_end_on" date null, "ended_on" date null, "planned_investment" numeric(20,2) null, "planned_investment_source_value" numeric null, "planned_investment_source_unit" text collate "C" null, "central_funds" numeric(20,2) null, "central_funds_source_value" numeric null, "central_funds_source_unit" text collate "C" null, "provincial_funds" numeric(20,2) null, "provincial_funds_source_value" numeric null, "provincial_funds_source_unit" text collate "C" null, "city_funds" numeric(20,2) null, "city_funds_source_value" numeric null, "city_funds_source_unit" text collate "C" null, "county_funds" numeric(20,2) null, "county_funds_source_value" numeric null, "county_funds_source_unit" text collate "C" null, "other_public_funds" numeric(20,2) null, "other_public_funds_source_value" numeric null, "other_public_funds_source_unit" text collate "C" null, "social_funds" numeric(20,2) null, "social_funds_source_value" numeric null, "social_funds_source_unit" text collate "C" null, "own_funds" numeric(20,2) null, "own_funds_source_value" numeric null, "own_funds_source_unit" text collate "C" null, "funds" uuid[] null, "sources" jsonb null, "allocated_amount" numeric(20,2) null, "allocated_amount_source_value" numeric null, "allocated_amount_source_unit" text collate "C" null, "actual_spend" numeric(20,2) null, "actual_spend_source_value" numeric null, "actual_spend_source_unit" text collate "C" null, "beneficiary_households" integer null, "beneficiary_persons" integer null, "expected_benefit" text collate "C" null, "linkage" text collate "C" null, "targets" jsonb null, "status" text collate "C" not null, "plan_notice_from_on" date null, "plan_notice_to_on" date null, "completion_notice_from_on" date null, "completion_notice_to_on" date null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."relief_projects" is '扶贫项目';`);
    this.addSql(
      `create unique index "relief_projects_current" on "open"."relief_projects" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "relief_projects_by_natural_key" on "open"."relief_projects" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "relief_projects_by_since_revision" on "open"."relief_projects" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "relief_projects_by_agency" on "open"."relief_projects" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "relief_projects_by_project_number" on "open"."relief_projects" ("project_number", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "relief_projects_by_plan_year" on "open"."relief_projects" ("plan_year", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "relief_projects_by_name" on "open"."relief_projects" ("name", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "relief_projects_by_kind" on "open"."relief_projects" ("kind", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "relief_projects_by_division" on "open"."relief_projects" ("division", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "relief_projects_by_started_on" on "open"."relief_projects" ("started_on", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "relief_projects_by_ended_on" on "open"."relief_projects" ("ended_on", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "relief_projects_by_status" on "open"."relief_projects" ("status", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."schools" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid not null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "school_code" text collate "C" not null, "name" text collate "C" not null, "credit_code" text collate "C" null, "kind" text collate "C" null, "stage" text collate "C" null, "operator" text collate "C" null, "licence_number" text collate "C" null, "principal" text collate "C" null, "division" text collate "C" null, "address" text collate "C" null, "longitude" numeric null, "latitude" numeric null, "phone" text collate "C" null, "website" text collate "C" null, "founded_on" date null, "is_boarding" boolean null, "as_of_on" date null, "enrolment_capacity" integer null, "classes" integer null, "students" integer null, "class_size" numeric null, "teachers" integer null, "inclusive_places" integer null, "new_places" integer null, "fees_url" text collate "C" null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."schools" is '学校';`);
    this.addSql(
      `create unique index "schools_current" on "open"."schools" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "schools_by_natural_key" on "open"."schools" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(`create index "schools_by_since_revision" on "open"."schools" ("since_revision", "record_id");`);
    this.addSql(
      `create index "schools_by_agency" on "open"."schools" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "schools_by_school_code" on "open"."schools" ("school_code", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "schools_by_name" on "open"."schools" ("name", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "schools_by_credit_code" on "open"."schools" ("credit_code", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "schools_by_kind" on "open"."schools" ("kind", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "schools_by_stage" on "open"."schools" ("stage", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "schools_by_division" on "open"."schools" ("division", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "schools_by_as_of_on" on "open"."schools" ("as_of_on", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "schools_by_students" on "open"."schools" ("students", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."service_halls" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "division" text collate "C" not null, "name" text collate "C" not null, "kind" text collate "C" not null, "address" text collate "C" null, "office_hours" text collate "C" null, "phone" text collate "C" null, "website" text collate "C" null, "opened_on" date null, "as_of_on" date null, "windows" integer null, "general_windows" integer null, "staff" integer null, "self_service_machines" integer null, "item_count" integer null, "annual_cases" integer null, "present_agencies" uuid[] null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."service_halls" is '办事大厅';`);
    this.addSql(
      `create unique index "service_halls_current" on "open"."service_halls" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "service_halls_by_natural_key" on "open"."service_halls" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "service_halls_by_since_revision" on "open"."service_halls" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "service_halls_by_agency" on "open"."service_halls" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "service_halls_by_division" on "open"."service_halls" ("division", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "service_halls_by_name" on "open"."service_halls" ("name", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "service_halls_by_kind" on "open"."service_halls" ("kind", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "service_halls_by_present_agencies" on "open"."service_halls" using gin ("present_agencies") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."service_items" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid not null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "implementation_code" text collate "C" not null, "base_code" text collate "C" not null, "variant_number" text collate "C" null, "code_scheme" text collate "C" null, "name" text collate "C" not null, "main_item_name" text collate "C" null, "type" text collate "C" not null, "division" text collate "C" null, "agency_code_as_published" text collate "C" null, "agency_nature" text collate "C" null, "delegated_by" uuid null, "joint_agencies" uuid[] null, "level" text collate "C" null, "exercise_levels" text[] null, "power_source" text collate "C" null, "basis" jsonb null, "service_targets" text[] null, "case_kind" text collate "C" null, "statutory_limit" integer null, "statutory_limit_unit" text collate "C" null, "statutory_limit_note" text collate "C" null, "promised_limit" integer null, "promised_limit_unit" text collate "C" null, "promised_limit_note" text collate "C" null, "accept_conditions" text collate "C" null, "materials" jsonb null, "steps" jsonb null, "special_procedures" text[] null, "is_charged" boolean null, "fees" jsonb null, "results" jsonb null, "channels" text[] null, "online_depth" text collate "C" null, "visits" integer null, "is_single_window" boolean null, "cross_region" text collate "C" null, "halls" uuid[] null, "locations" jsonb null, "online_url" text collate "C" null, "consult_phone" text collate "C" null, "supervise_phone" text collate "C" null, "quota_limit" text collate "C" null, "validity_period" text collate "C" null, "annual_check" text collate "C" null, "remedies" text collate "C" null, "life_events" text[] null, "business_events" text[] null, "status" text collate "C" not null, "version" integer null, "effective_from_on" date null, "effective_to_on" date null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."service_items" is '政务服务事项与办事指南';`);
    this.addSql(
      `create unique index "service_items_current" on "open"."service_items" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "service_items_by_natural_key" on "open"."service_items" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "service_items_by_since_revision" on "open"."service_items" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "service_items_by_agency" on "open"."service_items" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "service_items_by_implementation_code" on "open"."service_items" ("implementation_code", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "service_items_by_base_code" on "open"."service_items" ("base_code", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "service_items_by_name" on "open"."service_items" ("name", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "service_items_by_type" on "open"."service_items" ("type", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "service_items_by_division" on "open"."service_items" ("division", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "service_items_by_delegated_by" on "open"."service_items" ("delegated_by", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "service_items_by_joint_agencies" on "open"."service_items" using gin ("joint_agencies") where until_revision is null;`,
    );
    this.addSql(
      `create index "service_items_by_case_kind" on "open"."service_items" ("case_kind", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "service_items_by_halls" on "open"."service_items" using gin ("halls") where until_revision is null;`,
    );
    this.addSql(
      `create index "service_items_by_life_events" on "open"."service_items" using gin ("life_events") where until_revision is null;`,
    );
    this.addSql(
      `create index "service_items_by_business_events" on "open"."service_items" using gin ("business_events") where until_revision is null;`,
    );
    this.addSql(
      `create index "service_items_by_status" on "open"."service_items" ("status", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "service_items_by_effective_from_on" on "open"."service_items" ("effective_from_on", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."supervision_items" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid not null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "item_code" text collate "C" not null, "edition" text collate "C" not null, "title" text collate "C" not null, "main_item" text collate "C" not null, "sub_item" text collate "C" null, "domain" text collate "C" null, "targets" text collate "C" null, "modes" text[] null, "level" text collate "C" null, "legal_bases" jsonb null, "process_notes" text collate "C" null, "result_kinds" text[] null, "service_items" uuid[] null, "effective_on" date null, "replaced_on" date null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."supervision_items" is '监管事项目录清单';`);
    this.addSql(
      `create unique index "supervision_items_current" on "open"."supervision_items" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "supervision_items_by_natural_key" on "open"."supervision_items" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "supervision_items_by_since_revision" on "open"."supervision_items" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "supervision_items_by_agency" on "open"."supervision_items" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "supervision_items_by_item_code" on "open"."supervision_items" ("item_code", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "supervision_items_by_edition" on "open"."supervision_items" ("edition", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "supervision_items_by_main_item" on "open"."supervision_items" ("main_item", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "supervision_items_by_domain" on "open"."supervision_items" ("domain", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "supervision_items_by_modes" on "open"."supervision_items" using gin ("modes") where until_revision is null;`,
    );
    this.addSql(
      `create index "supervision_items_by_service_items" on "open"."supervision_items" using gin ("service_items") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."task_reports" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid not null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "task" uuid not null, "title" text collate "C" not null, "period_start_on" date null, "period_end_on" date not null, "value" numeric null, "unit" text collate "C" null, "is_cumulative" boolean null, "progress" numeric(12,6) null, "progress_source_value" numeric null, "progress_source_unit" text collate "C" null, "status" text collate "C" not null, "narrative" text collate "C" null, "problems" text collate "C" null, "next_steps" text collate "C" null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."task_reports" is '执行情况';`);
    this.addSql(
      `create unique index "task_reports_current" on "open"."task_reports" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "task_reports_by_natural_key" on "open"."task_reports" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "task_reports_by_since_revision" on "open"."task_reports" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "task_reports_by_agency" on "open"."task_reports" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "task_reports_by_task" on "open"."task_reports" ("task", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "task_reports_by_period_end_on" on "open"."task_reports" ("period_end_on", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "task_reports_by_progress" on "open"."task_reports" ("progress", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "task_reports_by_status" on "open"."task_reports" ("status", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."three_determination_plans" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid not null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "document_number" text collate "C" not null, "title" text collate "C" not null, "issuer" text collate "C" null, "issued_on" date null, "desensitised" boolean not null, "withheld_parts" text[] null, "duties" jsonb not null, "function_changes" jsonb null, "boundaries" jsonb null, "administrative_posts" integer null, "other_posts" integer null, "leaders" jsonb null, "inner_leader_posts" integer null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."three_determination_plans" is '"三定"规定';`);
    this.addSql(
      `create unique index "three_determination_plans_current" on "open"."three_determination_plans" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "three_determination_plans_by_natural_key" on "open"."three_determination_plans" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "three_determination_plans_by_since_revision" on "open"."three_determination_plans" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "three_determination_plans_by_agency" on "open"."three_determination_plans" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "three_determination_plans_by_document_number" on "open"."three_determination_plans" ("document_number", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "three_determination_plans_by_issued_on" on "open"."three_determination_plans" ("issued_on", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."topic_releases" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid not null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "topic" text collate "C" not null, "title" text collate "C" not null, "document" uuid null, "form" text collate "C" not null, "venue" text collate "C" null, "expert_name" text collate "C" null, "expert_unit" text collate "C" null, "participants" integer null, "summary" text collate "C" null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."topic_releases" is '重点工作信息发布';`);
    this.addSql(
      `create unique index "topic_releases_current" on "open"."topic_releases" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "topic_releases_by_natural_key" on "open"."topic_releases" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "topic_releases_by_since_revision" on "open"."topic_releases" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "topic_releases_by_agency" on "open"."topic_releases" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "topic_releases_by_topic" on "open"."topic_releases" ("topic", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "topic_releases_by_title" on "open"."topic_releases" ("title", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "topic_releases_by_document" on "open"."topic_releases" ("document", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "topic_releases_by_form" on "open"."topic_releases" ("form", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "topic_releases_by_venue" on "open"."topic_releases" ("venue", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."training_events" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid not null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "held_on" date not null, "title" text collate "C" not null, "form" text collate "C" null, "topics" text[] null, "is_on_revised_regulation" boolean null, "audience" text collate "C" null, "participants" integer null, "hours" numeric null, "venue" text collate "C" null, "material_url" text collate "C" null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."training_events" is '政务公开培训';`);
    this.addSql(
      `create unique index "training_events_current" on "open"."training_events" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "training_events_by_natural_key" on "open"."training_events" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "training_events_by_since_revision" on "open"."training_events" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "training_events_by_agency" on "open"."training_events" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "training_events_by_held_on" on "open"."training_events" ("held_on", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "training_events_by_form" on "open"."training_events" ("form", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."vacancies" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "title" text collate "C" not null, "employer" text collate "C" not null, "employer_credit_code" text collate "C" null, "industry_code" text collate "C" null, "industry_edition" text collate "C" null, "post" text collate "C" not null, "occupation_code" text collate "C" null, "occupation_edition" text collate "C" null, "employment_kind" text collate "C" null, "headcount" integer null, "seekers" integer null, "demand_ratio" numeric(12,6) null, "demand_ratio_source_value" numeric null, "demand_ratio_source_unit" text collate "C" null, "pay_from" numeric(20,2) null, "pay_from_source_value" numeric null, "pay_from_source_unit" text collate "C" null, "pay_to" numeric(20,2) null, "pay_to_source_value" numeric null, "pay_to_source_unit" text collate "C" null, "education" text collate "C" null, "requirements" text collate "C" null, "benefits" text[] null, "workplace" text collate "C" null, "division" text collate "C" null, "posted_on" date not null, "expires_on" date null, "status" text collate "C" null, "contact_name" text collate "C" null, "contact_phone" text collate "C" null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."vacancies" is '就业供求';`);
    this.addSql(
      `create unique index "vacancies_current" on "open"."vacancies" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "vacancies_by_natural_key" on "open"."vacancies" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(`create index "vacancies_by_since_revision" on "open"."vacancies" ("since_revision", "record_id");`);
    this.addSql(
      `create index "vacancies_by_agency" on "open"."vacancies" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "vacancies_by_employer" on "open"."vacancies" ("employer", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "vacancies_by_employer_credit_code" on "open"."vacancies" ("employer_credit_code", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "vacancies_by_industry_code" on "open"."vacancies" ("industry_code", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "vacancies_by_post" on "open"."vacancies" ("post", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "vacancies_by_occupation_code" on "open"."vacancies" ("occupation_code", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "vacancies_by_employment_kind" on "open"."vacancies" ("employment_kind", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "vacancies_by_headcount" on "open"."vacancies" ("headcount", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "vacancies_by_pay_from" on "open"."vacancies" ("pay_from", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "vacancies_by_education" on "open"."vacancies" ("education", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "vacancies_by_division" on "open"."vacancies" ("division", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "vacancies_by_posted_on" on "open"."vacancies" ("posted_on", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "vacancies_by_expires_on" on "open"."vacancies" ("expires_on", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "vacancies_by_status" on "open"."vacancies" ("status", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."vaccine_inspections" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid not null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "title" text collate "C" not null, "period" text collate "C" not null, "period_from_on" date null, "period_to_on" date null, "subject" text collate "C" not null, "subject_kind" text collate "C" null, "inspected_on" date null, "inspections" integer null, "content" text[] null, "lots" integer null, "lot_release_numbers" text[] null, "result" text collate "C" null, "problems_found" integer null, "problems" text collate "C" null, "problems_rectified" integer null, "cases_filed" integer null, "reaction_reports" integer null, "abnormal_reactions" integer null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."vaccine_inspections" is '疫苗监管';`);
    this.addSql(
      `create unique index "vaccine_inspections_current" on "open"."vaccine_inspections" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "vaccine_inspections_by_natural_key" on "open"."vaccine_inspections" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "vaccine_inspections_by_since_revision" on "open"."vaccine_inspections" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "vaccine_inspections_by_agency" on "open"."vaccine_inspections" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "vaccine_inspections_by_period" on "open"."vaccine_inspections" ("period", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "vaccine_inspections_by_period_to_on" on "open"."vaccine_inspections" ("period_to_on", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "vaccine_inspections_by_subject" on "open"."vaccine_inspections" ("subject", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "vaccine_inspections_by_subject_kind" on "open"."vaccine_inspections" ("subject_kind", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "vaccine_inspections_by_inspected_on" on "open"."vaccine_inspections" ("inspected_on", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "vaccine_inspections_by_result" on "open"."vaccine_inspections" ("result", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "vaccine_inspections_by_problems_found" on "open"."vaccine_inspections" ("problems_found", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create table "open"."water_readings" ("record_id" uuid not null, "since_revision" bigint not null, "natural_key" text collate "C" not null, "published_at" timestamptz(3) not null, "agency" uuid not null, "formed_on" date null, "published_on" date null, "source_url" text collate "C" null, "sample" boolean not null, "section" text collate "C" not null, "section_name" text collate "C" not null, "water_body" text collate "C" null, "division" text collate "C" null, "is_drinking_source" boolean null, "month" text collate "C" not null, "sampled_on" date null, "target_class" text collate "C" null, "actual_class" text collate "C" null, "meets_target" boolean null, "exceedances" jsonb null, "ph" numeric null, "dissolved_oxygen" numeric null, "permanganate_index" numeric null, "chemical_oxygen_demand" numeric null, "ammonia_nitrogen" numeric null, "total_phosphorus" numeric null, "until_revision" bigint null, "digest" text collate "C" not null, "absences" jsonb null, "redactions" jsonb null, primary key ("record_id", "since_revision"));`,
    );
    this.addSql(`comment on table "open"."water_readings" is '水环境质量';`);
    this.addSql(
      `create unique index "water_readings_current" on "open"."water_readings" ("record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "water_readings_by_natural_key" on "open"."water_readings" ("natural_key", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "water_readings_by_since_revision" on "open"."water_readings" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "water_readings_by_agency" on "open"."water_readings" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "water_readings_by_section" on "open"."water_readings" ("section", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "water_readings_by_water_body" on "open"."water_readings" ("water_body", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "water_readings_by_division" on "open"."water_readings" ("division", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "water_readings_by_month" on "open"."water_readings" ("month", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "water_readings_by_sampled_on" on "open"."water_readings" ("sampled_on", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "water_readings_by_actual_class" on "open"."water_readings" ("actual_class", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "water_readings_by_meets_target" on "open"."water_readings" ("meets_target", "record_id") where until_revision is null;`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "open"."admissions" cascade;`);
    this.addSql(`drop table if exists "open"."agencies" cascade;`);
    this.addSql(`drop table if exists "open"."air_readings" cascade;`);
    this.addSql(`drop table if exists "open"."annual_reports" cascade;`);
    this.addSql(`drop table if exists "open"."bonds" cascade;`);
    this.addSql(`drop table if exists "open"."bond_uses" cascade;`);
    this.addSql(`drop table if exists "open"."budgets" cascade;`);
    this.addSql(`drop table if exists "open"."budget_lines" cascade;`);
    this.addSql(`drop table if exists "open"."budget_projects" cascade;`);
    this.addSql(`drop table if exists "open"."catalogue_items" cascade;`);
    this.addSql(`drop table if exists "open"."certification_items" cascade;`);
    this.addSql(`drop table if exists "open"."change" cascade;`);
    this.addSql(`drop table if exists "open"."charge_items" cascade;`);
    this.addSql(`drop table if exists "open"."check_items" cascade;`);
    this.addSql(`drop table if exists "open"."compensation_lines" cascade;`);
    this.addSql(`drop table if exists "open"."concern_responses" cascade;`);
    this.addSql(`drop table if exists "open"."consultations" cascade;`);
    this.addSql(`drop table if exists "open"."debt_flows" cascade;`);
    this.addSql(`drop table if exists "open"."debt_positions" cascade;`);
    this.addSql(`drop table if exists "open"."departments" cascade;`);
    this.addSql(`drop table if exists "open"."disclosure_offices" cascade;`);
    this.addSql(`drop table if exists "open"."disclosure_requests" cascade;`);
    this.addSql(`drop table if exists "open"."drug_recalls" cascade;`);
    this.addSql(`drop table if exists "open"."duties" cascade;`);
    this.addSql(`drop table if exists "open"."enterprises" cascade;`);
    this.addSql(`drop table if exists "open"."environmental_decisions" cascade;`);
    this.addSql(`drop table if exists "open"."establishments" cascade;`);
    this.addSql(`drop table if exists "open"."government_meetings" cascade;`);
    this.addSql(`drop table if exists "open"."health_facilities" cascade;`);
    this.addSql(`drop table if exists "open"."hospital_performances" cascade;`);
    this.addSql(`drop table if exists "open"."hotlines" cascade;`);
    this.addSql(`drop table if exists "open"."indicators" cascade;`);
    this.addSql(`drop table if exists "open"."inspection_results" cascade;`);
    this.addSql(`drop table if exists "open"."inspection_tasks" cascade;`);
    this.addSql(`drop table if exists "open"."insurance_cases" cascade;`);
    this.addSql(`drop table if exists "open"."interpretations" cascade;`);
    this.addSql(`drop table if exists "open"."job_fairs" cascade;`);
    this.addSql(`drop table if exists "open"."key_tasks" cascade;`);
    this.addSql(`drop table if exists "open"."knowledge_entries" cascade;`);
    this.addSql(`drop table if exists "open"."land_acquisitions" cascade;`);
    this.addSql(`drop table if exists "open"."land_notices" cascade;`);
    this.addSql(`drop table if exists "open"."land_parcels" cascade;`);
    this.addSql(`drop table if exists "open"."licences" cascade;`);
    this.addSql(`drop table if exists "open"."licence_reforms" cascade;`);
    this.addSql(`drop table if exists "open"."major_projects" cascade;`);
    this.addSql(`drop table if exists "open"."media_platforms" cascade;`);
    this.addSql(`drop table if exists "open"."negative_list_items" cascade;`);
    this.addSql(`drop table if exists "open"."office_holders" cascade;`);
    this.addSql(`drop table if exists "open"."penalties" cascade;`);
    this.addSql(`drop table if exists "open"."performance_targets" cascade;`);
    this.addSql(`drop table if exists "open"."documents" cascade;`);
    this.addSql(`drop table if exists "open"."polluted_waters" cascade;`);
    this.addSql(`drop table if exists "open"."posts" cascade;`);
    this.addSql(`drop table if exists "open"."power_adjustments" cascade;`);
    this.addSql(`drop table if exists "open"."press_events" cascade;`);
    this.addSql(`drop table if exists "open"."price_zones" cascade;`);
    this.addSql(`drop table if exists "open"."publication" cascade;`);
    this.addSql(`drop table if exists "open"."release_reviews" cascade;`);
    this.addSql(`drop table if exists "open"."relief_funds" cascade;`);
    this.addSql(`drop table if exists "open"."relief_projects" cascade;`);
    this.addSql(`drop table if exists "open"."schools" cascade;`);
    this.addSql(`drop table if exists "open"."service_halls" cascade;`);
    this.addSql(`drop table if exists "open"."service_items" cascade;`);
    this.addSql(`drop table if exists "open"."supervision_items" cascade;`);
    this.addSql(`drop table if exists "open"."task_reports" cascade;`);
    this.addSql(`drop table if exists "open"."three_determination_plans" cascade;`);
    this.addSql(`drop table if exists "open"."topic_releases" cascade;`);
    this.addSql(`drop table if exists "open"."training_events" cascade;`);
    this.addSql(`drop table if exists "open"."vacancies" cascade;`);
    this.addSql(`drop table if exists "open"."vaccine_inspections" cascade;`);
    this.addSql(`drop table if exists "open"."water_readings" cascade;`);

    this.addSql(`drop schema if exists "open";`);
  }
}
