import { Migration } from '@mikro-orm/migrations';

export class Migration20261130210924_ended_versions extends Migration {
  override name = 'Migration20261130210924_ended_versions';

  override up(): void | Promise<void> {
    this.addSql(
      `create index "admissions_ended" on "open"."admissions" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "agencies_ended" on "open"."agencies" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "air_readings_ended" on "open"."air_readings" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "annual_reports_ended" on "open"."annual_reports" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(`create index "bonds_ended" on "open"."bonds" ("until_revision") where until_revision is not null;`);

    this.addSql(
      `create index "bond_uses_ended" on "open"."bond_uses" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "budgets_ended" on "open"."budgets" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "budget_lines_ended" on "open"."budget_lines" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "budget_projects_ended" on "open"."budget_projects" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "catalogue_items_ended" on "open"."catalogue_items" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "certification_items_ended" on "open"."certification_items" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "charge_items_ended" on "open"."charge_items" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "check_items_ended" on "open"."check_items" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "compensation_lines_ended" on "open"."compensation_lines" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "concern_responses_ended" on "open"."concern_responses" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "consultations_ended" on "open"."consultations" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "debt_flows_ended" on "open"."debt_flows" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "debt_positions_ended" on "open"."debt_positions" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "departments_ended" on "open"."departments" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "disclosure_offices_ended" on "open"."disclosure_offices" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "disclosure_requests_ended" on "open"."disclosure_requests" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "drug_recalls_ended" on "open"."drug_recalls" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(`create index "duties_ended" on "open"."duties" ("until_revision") where until_revision is not null;`);

    this.addSql(
      `create index "enterprises_ended" on "open"."enterprises" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "environmental_decisions_ended" on "open"."environmental_decisions" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "establishments_ended" on "open"."establishments" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "government_meetings_ended" on "open"."government_meetings" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "health_facilities_ended" on "open"."health_facilities" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "hospital_performances_ended" on "open"."hospital_performances" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "hotlines_ended" on "open"."hotlines" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "indicators_ended" on "open"."indicators" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "inspection_results_ended" on "open"."inspection_results" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "inspection_tasks_ended" on "open"."inspection_tasks" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "insurance_cases_ended" on "open"."insurance_cases" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "interpretations_ended" on "open"."interpretations" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "job_fairs_ended" on "open"."job_fairs" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "key_tasks_ended" on "open"."key_tasks" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "knowledge_entries_ended" on "open"."knowledge_entries" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "land_acquisitions_ended" on "open"."land_acquisitions" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "land_notices_ended" on "open"."land_notices" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "land_parcels_ended" on "open"."land_parcels" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "licences_ended" on "open"."licences" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "licence_reforms_ended" on "open"."licence_reforms" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "major_projects_ended" on "open"."major_projects" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "media_platforms_ended" on "open"."media_platforms" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "negative_list_items_ended" on "open"."negative_list_items" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "office_holders_ended" on "open"."office_holders" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "penalties_ended" on "open"."penalties" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "performance_targets_ended" on "open"."performance_targets" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "documents_ended" on "open"."documents" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "polluted_waters_ended" on "open"."polluted_waters" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(`create index "posts_ended" on "open"."posts" ("until_revision") where until_revision is not null;`);

    this.addSql(
      `create index "power_adjustments_ended" on "open"."power_adjustments" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "press_events_ended" on "open"."press_events" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "price_zones_ended" on "open"."price_zones" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "release_reviews_ended" on "open"."release_reviews" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "relief_funds_ended" on "open"."relief_funds" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "relief_projects_ended" on "open"."relief_projects" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "schools_ended" on "open"."schools" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "service_halls_ended" on "open"."service_halls" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "service_items_ended" on "open"."service_items" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "supervision_items_ended" on "open"."supervision_items" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "task_reports_ended" on "open"."task_reports" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "three_determination_plans_ended" on "open"."three_determination_plans" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "topic_releases_ended" on "open"."topic_releases" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "training_events_ended" on "open"."training_events" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "vacancies_ended" on "open"."vacancies" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "vaccine_inspections_ended" on "open"."vaccine_inspections" ("until_revision") where until_revision is not null;`,
    );

    this.addSql(
      `create index "water_readings_ended" on "open"."water_readings" ("until_revision") where until_revision is not null;`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "open"."admissions_ended";`);

    this.addSql(`drop index "open"."agencies_ended";`);

    this.addSql(`drop index "open"."air_readings_ended";`);

    this.addSql(`drop index "open"."annual_reports_ended";`);

    this.addSql(`drop index "open"."bond_uses_ended";`);

    this.addSql(`drop index "open"."bonds_ended";`);

    this.addSql(`drop index "open"."budget_lines_ended";`);

    this.addSql(`drop index "open"."budget_projects_ended";`);

    this.addSql(`drop index "open"."budgets_ended";`);

    this.addSql(`drop index "open"."catalogue_items_ended";`);

    this.addSql(`drop index "open"."certification_items_ended";`);

    this.addSql(`drop index "open"."charge_items_ended";`);

    this.addSql(`drop index "open"."check_items_ended";`);

    this.addSql(`drop index "open"."compensation_lines_ended";`);

    this.addSql(`drop index "open"."concern_responses_ended";`);

    this.addSql(`drop index "open"."consultations_ended";`);

    this.addSql(`drop index "open"."debt_flows_ended";`);

    this.addSql(`drop index "open"."debt_positions_ended";`);

    this.addSql(`drop index "open"."departments_ended";`);

    this.addSql(`drop index "open"."disclosure_offices_ended";`);

    this.addSql(`drop index "open"."disclosure_requests_ended";`);

    this.addSql(`drop index "open"."documents_ended";`);

    this.addSql(`drop index "open"."drug_recalls_ended";`);

    this.addSql(`drop index "open"."duties_ended";`);

    this.addSql(`drop index "open"."enterprises_ended";`);

    this.addSql(`drop index "open"."environmental_decisions_ended";`);

    this.addSql(`drop index "open"."establishments_ended";`);

    this.addSql(`drop index "open"."government_meetings_ended";`);

    this.addSql(`drop index "open"."health_facilities_ended";`);

    this.addSql(`drop index "open"."hospital_performances_ended";`);

    this.addSql(`drop index "open"."hotlines_ended";`);

    this.addSql(`drop index "open"."indicators_ended";`);

    this.addSql(`drop index "open"."inspection_results_ended";`);

    this.addSql(`drop index "open"."inspection_tasks_ended";`);

    this.addSql(`drop index "open"."insurance_cases_ended";`);

    this.addSql(`drop index "open"."interpretations_ended";`);

    this.addSql(`drop index "open"."job_fairs_ended";`);

    this.addSql(`drop index "open"."key_tasks_ended";`);

    this.addSql(`drop index "open"."knowledge_entries_ended";`);

    this.addSql(`drop index "open"."land_acquisitions_ended";`);

    this.addSql(`drop index "open"."land_notices_ended";`);

    this.addSql(`drop index "open"."land_parcels_ended";`);

    this.addSql(`drop index "open"."licence_reforms_ended";`);

    this.addSql(`drop index "open"."licences_ended";`);

    this.addSql(`drop index "open"."major_projects_ended";`);

    this.addSql(`drop index "open"."media_platforms_ended";`);

    this.addSql(`drop index "open"."negative_list_items_ended";`);

    this.addSql(`drop index "open"."office_holders_ended";`);

    this.addSql(`drop index "open"."penalties_ended";`);

    this.addSql(`drop index "open"."performance_targets_ended";`);

    this.addSql(`drop index "open"."polluted_waters_ended";`);

    this.addSql(`drop index "open"."posts_ended";`);

    this.addSql(`drop index "open"."power_adjustments_ended";`);

    this.addSql(`drop index "open"."press_events_ended";`);

    this.addSql(`drop index "open"."price_zones_ended";`);

    this.addSql(`drop index "open"."release_reviews_ended";`);

    this.addSql(`drop index "open"."relief_funds_ended";`);

    this.addSql(`drop index "open"."relief_projects_ended";`);

    this.addSql(`drop index "open"."schools_ended";`);

    this.addSql(`drop index "open"."service_halls_ended";`);

    this.addSql(`drop index "open"."service_items_ended";`);

    this.addSql(`drop index "open"."supervision_items_ended";`);

    this.addSql(`drop index "open"."task_reports_ended";`);

    this.addSql(`drop index "open"."three_determination_plans_ended";`);

    this.addSql(`drop index "open"."topic_releases_ended";`);

    this.addSql(`drop index "open"."training_events_ended";`);

    this.addSql(`drop index "open"."vacancies_ended";`);

    this.addSql(`drop index "open"."vaccine_inspections_ended";`);

    this.addSql(`drop index "open"."water_readings_ended";`);
  }
}
