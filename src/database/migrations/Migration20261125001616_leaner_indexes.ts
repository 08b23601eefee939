import { Migration } from '@mikro-orm/migrations';

export class Migration20261125001616_leaner_indexes extends Migration {
  override name = 'Migration20261125001616_leaner_indexes';

  override up(): void | Promise<void> {
    // Made under other names first, which readers do not notice; only taking the old ones away makes them wait, for a moment.
    this.addSql(
      `create index "admissions_by_agency_lean" on "open"."admissions" ("agency", "record_id") where until_revision is null and "agency" is not null;`,
    );
    this.addSql(
      `create index "admissions_by_document_lean" on "open"."admissions" ("document", "record_id") where until_revision is null and "document" is not null;`,
    );
    this.addSql(
      `create index "admissions_by_stage_lean" on "open"."admissions" ("stage", "record_id") where until_revision is null and "stage" is not null;`,
    );
    this.addSql(
      `create index "agencies_by_agency_lean" on "open"."agencies" ("agency", "record_id") where until_revision is null and "agency" is not null;`,
    );
    this.addSql(
      `create index "agencies_by_parent_lean" on "open"."agencies" ("parent", "record_id") where until_revision is null and "parent" is not null;`,
    );
    this.addSql(
      `create index "air_readings_by_grade_lean" on "open"."air_readings" ("grade", "record_id") where until_revision is null and "grade" is not null;`,
    );
    this.addSql(
      `create index "bonds_by_agency_lean" on "open"."bonds" ("agency", "record_id") where until_revision is null and "agency" is not null;`,
    );
    this.addSql(
      `create index "bond_uses_by_agency_lean" on "open"."bond_uses" ("agency", "record_id") where until_revision is null and "agency" is not null;`,
    );
    this.addSql(
      `create index "bond_uses_by_major_project_lean" on "open"."bond_uses" ("major_project", "record_id") where until_revision is null and "major_project" is not null;`,
    );
    this.addSql(
      `create index "budgets_by_department_lean" on "open"."budgets" ("department", "record_id") where until_revision is null and "department" is not null;`,
    );
    this.addSql(
      `create index "budget_lines_by_account_level_lean" on "open"."budget_lines" ("account_level", "record_id") where until_revision is null and "account_level" is not null;`,
    );
    this.addSql(
      `create index "budget_lines_by_agency_lean" on "open"."budget_lines" ("agency", "record_id") where until_revision is null and "agency" is not null;`,
    );
    this.addSql(
      `create index "budget_lines_by_parent_lean" on "open"."budget_lines" ("parent", "record_id") where until_revision is null and "parent" is not null;`,
    );
    this.addSql(
      `create index "budget_lines_by_side_lean" on "open"."budget_lines" ("side", "record_id") where until_revision is null and "side" is not null;`,
    );
    this.addSql(
      `create index "catalogue_items_by_field_lean" on "open"."catalogue_items" ("field", "record_id") where until_revision is null and "field" is not null;`,
    );
    this.addSql(
      `create index "catalogue_items_by_mode_lean" on "open"."catalogue_items" ("mode", "record_id") where until_revision is null and "mode" is not null;`,
    );
    this.addSql(
      `create index "certification_items_by_agency_lean" on "open"."certification_items" ("agency", "record_id") where until_revision is null and "agency" is not null;`,
    );
    this.addSql(
      `create index "certification_items_by_issued_by_lean" on "open"."certification_items" ("issued_by", "record_id") where until_revision is null and "issued_by" is not null;`,
    );
    this.addSql(
      `create index "certification_items_by_requested_by_lean" on "open"."certification_items" ("requested_by", "record_id") where until_revision is null and "requested_by" is not null;`,
    );
    this.addSql(
      `create index "charge_items_by_agency_lean" on "open"."charge_items" ("agency", "record_id") where until_revision is null and "agency" is not null;`,
    );
    this.addSql(
      `create index "check_items_by_agency_lean" on "open"."check_items" ("agency", "record_id") where until_revision is null and "agency" is not null;`,
    );
    this.addSql(
      `create index "check_items_by_method_lean" on "open"."check_items" ("method", "record_id") where until_revision is null and "method" is not null;`,
    );
    this.addSql(
      `create index "compensation_lines_by_agency_lean" on "open"."compensation_lines" ("agency", "record_id") where until_revision is null and "agency" is not null;`,
    );
    this.addSql(
      `create index "compensation_lines_by_zone_lean" on "open"."compensation_lines" ("zone", "record_id") where until_revision is null and "zone" is not null;`,
    );
    this.addSql(
      `create index "concern_responses_by_category_lean" on "open"."concern_responses" ("category", "record_id") where until_revision is null and "category" is not null;`,
    );
    this.addSql(
      `create index "concern_responses_by_press_event_lean" on "open"."concern_responses" ("press_event", "record_id") where until_revision is null and "press_event" is not null;`,
    );
    this.addSql(
      `create index "concern_responses_by_severity_lean" on "open"."concern_responses" ("severity", "record_id") where until_revision is null and "severity" is not null;`,
    );
    this.addSql(
      `create index "consultations_by_drafter_lean" on "open"."consultations" ("drafter", "record_id") where until_revision is null and "drafter" is not null;`,
    );
    this.addSql(
      `create index "consultations_by_outcome_lean" on "open"."consultations" ("outcome", "record_id") where until_revision is null and "outcome" is not null;`,
    );
    this.addSql(
      `create index "consultations_by_resulting_document_lean" on "open"."consultations" ("resulting_document", "record_id") where until_revision is null and "resulting_document" is not null;`,
    );
    this.addSql(
      `create index "debt_flows_by_agency_lean" on "open"."debt_flows" ("agency", "record_id") where until_revision is null and "agency" is not null;`,
    );
    this.addSql(
      `create index "debt_flows_by_part_of_lean" on "open"."debt_flows" ("part_of", "record_id") where until_revision is null and "part_of" is not null;`,
    );
    this.addSql(
      `create index "debt_positions_by_agency_lean" on "open"."debt_positions" ("agency", "record_id") where until_revision is null and "agency" is not null;`,
    );
    this.addSql(
      `create index "debt_positions_by_part_of_lean" on "open"."debt_positions" ("part_of", "record_id") where until_revision is null and "part_of" is not null;`,
    );
    this.addSql(
      `create index "disclosure_requests_by_applicant_kind_lean" on "open"."disclosure_requests" ("applicant_kind", "record_id") where until_revision is null and "applicant_kind" is not null;`,
    );
    this.addSql(
      `create index "disclosure_requests_by_channel_lean" on "open"."disclosure_requests" ("channel", "record_id") where until_revision is null and "channel" is not null;`,
    );
    this.addSql(
      `create index "disclosure_requests_by_outcome_lean" on "open"."disclosure_requests" ("outcome", "record_id") where until_revision is null and "outcome" is not null;`,
    );
    this.addSql(
      `create index "drug_recalls_by_kind_lean" on "open"."drug_recalls" ("kind", "record_id") where until_revision is null and "kind" is not null;`,
    );
    this.addSql(
      `create index "drug_recalls_by_level_lean" on "open"."drug_recalls" ("level", "record_id") where until_revision is null and "level" is not null;`,
    );
    this.addSql(
      `create index "drug_recalls_by_status_lean" on "open"."drug_recalls" ("status", "record_id") where until_revision is null and "status" is not null;`,
    );
    this.addSql(
      `create index "duties_by_agency_lean" on "open"."duties" ("agency", "record_id") where until_revision is null and "agency" is not null;`,
    );
    this.addSql(
      `create index "enterprises_by_agency_lean" on "open"."enterprises" ("agency", "record_id") where until_revision is null and "agency" is not null;`,
    );
    this.addSql(
      `create index "enterprises_by_kind_lean" on "open"."enterprises" ("kind", "record_id") where until_revision is null and "kind" is not null;`,
    );
    this.addSql(
      `create index "enterprises_by_status_lean" on "open"."enterprises" ("status", "record_id") where until_revision is null and "status" is not null;`,
    );
    this.addSql(
      `create index "environmental_decisions_by_enterprise_lean" on "open"."environmental_decisions" ("enterprise", "record_id") where until_revision is null and "enterprise" is not null;`,
    );
    this.addSql(
      `create index "environmental_decisions_by_outcome_lean" on "open"."environmental_decisions" ("outcome", "record_id") where until_revision is null and "outcome" is not null;`,
    );
    this.addSql(
      `create index "government_meetings_by_agency_lean" on "open"."government_meetings" ("agency", "record_id") where until_revision is null and "agency" is not null;`,
    );
    this.addSql(
      `create index "government_meetings_by_kind_lean" on "open"."government_meetings" ("kind", "record_id") where until_revision is null and "kind" is not null;`,
    );
    this.addSql(
      `create index "health_facilities_by_kind_lean" on "open"."health_facilities" ("kind", "record_id") where until_revision is null and "kind" is not null;`,
    );
    this.addSql(
      `create index "health_facilities_by_level_lean" on "open"."health_facilities" ("level", "record_id") where until_revision is null and "level" is not null;`,
    );
    this.addSql(
      `create index "health_facilities_by_ownership_lean" on "open"."health_facilities" ("ownership", "record_id") where until_revision is null and "ownership" is not null;`,
    );
    this.addSql(
      `create index "hospital_performances_by_agency_lean" on "open"."hospital_performances" ("agency", "record_id") where until_revision is null and "agency" is not null;`,
    );
    this.addSql(
      `create index "hospital_performances_by_dimension_lean" on "open"."hospital_performances" ("dimension", "record_id") where until_revision is null and "dimension" is not null;`,
    );
    this.addSql(
      `create index "hotlines_by_agency_lean" on "open"."hotlines" ("agency", "record_id") where until_revision is null and "agency" is not null;`,
    );
    this.addSql(
      `create index "hotlines_by_integrated_into_lean" on "open"."hotlines" ("integrated_into", "record_id") where until_revision is null and "integrated_into" is not null;`,
    );
    this.addSql(
      `create index "indicators_by_status_lean" on "open"."indicators" ("status", "record_id") where until_revision is null and "status" is not null;`,
    );
    this.addSql(
      `create index "inspection_results_by_agency_lean" on "open"."inspection_results" ("agency", "record_id") where until_revision is null and "agency" is not null;`,
    );
    this.addSql(
      `create index "inspection_results_by_check_item_lean" on "open"."inspection_results" ("check_item", "record_id") where until_revision is null and "check_item" is not null;`,
    );
    this.addSql(
      `create index "inspection_results_by_outcome_lean" on "open"."inspection_results" ("outcome", "record_id") where until_revision is null and "outcome" is not null;`,
    );
    this.addSql(
      `create index "inspection_tasks_by_agency_lean" on "open"."inspection_tasks" ("agency", "record_id") where until_revision is null and "agency" is not null;`,
    );
    this.addSql(
      `create index "inspection_tasks_by_status_lean" on "open"."inspection_tasks" ("status", "record_id") where until_revision is null and "status" is not null;`,
    );
    this.addSql(
      `create index "insurance_cases_by_facility_lean" on "open"."insurance_cases" ("facility", "record_id") where until_revision is null and "facility" is not null;`,
    );
    this.addSql(
      `create index "insurance_cases_by_institution_kind_lean" on "open"."insurance_cases" ("institution_kind", "record_id") where until_revision is null and "institution_kind" is not null;`,
    );
    this.addSql(
      `create index "insurance_cases_by_origin_lean" on "open"."insurance_cases" ("origin", "record_id") where until_revision is null and "origin" is not null;`,
    );
    this.addSql(
      `create index "insurance_cases_by_status_lean" on "open"."insurance_cases" ("status", "record_id") where until_revision is null and "status" is not null;`,
    );
    this.addSql(
      `create index "interpretations_by_platform_lean" on "open"."interpretations" ("platform", "record_id") where until_revision is null and "platform" is not null;`,
    );
    this.addSql(
      `create index "job_fairs_by_agency_lean" on "open"."job_fairs" ("agency", "record_id") where until_revision is null and "agency" is not null;`,
    );
    this.addSql(
      `create index "job_fairs_by_form_lean" on "open"."job_fairs" ("form", "record_id") where until_revision is null and "form" is not null;`,
    );
    this.addSql(
      `create index "job_fairs_by_kind_lean" on "open"."job_fairs" ("kind", "record_id") where until_revision is null and "kind" is not null;`,
    );
    this.addSql(
      `create index "key_tasks_by_indicator_lean" on "open"."key_tasks" ("indicator", "record_id") where until_revision is null and "indicator" is not null;`,
    );
    this.addSql(
      `create index "key_tasks_by_source_document_lean" on "open"."key_tasks" ("source_document", "record_id") where until_revision is null and "source_document" is not null;`,
    );
    this.addSql(
      `create index "knowledge_entries_by_agency_lean" on "open"."knowledge_entries" ("agency", "record_id") where until_revision is null and "agency" is not null;`,
    );
    this.addSql(
      `create index "knowledge_entries_by_topic_lean" on "open"."knowledge_entries" ("topic", "record_id") where until_revision is null and "topic" is not null;`,
    );
    this.addSql(
      `create index "land_acquisitions_by_major_project_lean" on "open"."land_acquisitions" ("major_project", "record_id") where until_revision is null and "major_project" is not null;`,
    );
    this.addSql(
      `create index "land_notices_by_agency_lean" on "open"."land_notices" ("agency", "record_id") where until_revision is null and "agency" is not null;`,
    );
    this.addSql(
      `create index "land_parcels_by_agency_lean" on "open"."land_parcels" ("agency", "record_id") where until_revision is null and "agency" is not null;`,
    );
    this.addSql(
      `create index "land_parcels_by_statutory_class_lean" on "open"."land_parcels" ("statutory_class", "record_id") where until_revision is null and "statutory_class" is not null;`,
    );
    this.addSql(
      `create index "licences_by_category_lean" on "open"."licences" ("category", "record_id") where until_revision is null and "category" is not null;`,
    );
    this.addSql(
      `create index "licences_by_enterprise_lean" on "open"."licences" ("enterprise", "record_id") where until_revision is null and "enterprise" is not null;`,
    );
    this.addSql(
      `create index "licences_by_party_kind_lean" on "open"."licences" ("party_kind", "record_id") where until_revision is null and "party_kind" is not null;`,
    );
    this.addSql(
      `create index "licences_by_service_item_lean" on "open"."licences" ("service_item", "record_id") where until_revision is null and "service_item" is not null;`,
    );
    this.addSql(
      `create index "licences_by_status_lean" on "open"."licences" ("status", "record_id") where until_revision is null and "status" is not null;`,
    );
    this.addSql(
      `create index "licence_reforms_by_agency_lean" on "open"."licence_reforms" ("agency", "record_id") where until_revision is null and "agency" is not null;`,
    );
    this.addSql(
      `create index "licence_reforms_by_mode_lean" on "open"."licence_reforms" ("mode", "record_id") where until_revision is null and "mode" is not null;`,
    );
    this.addSql(
      `create index "major_projects_by_mode_lean" on "open"."major_projects" ("mode", "record_id") where until_revision is null and "mode" is not null;`,
    );
    this.addSql(
      `create index "media_platforms_by_agency_lean" on "open"."media_platforms" ("agency", "record_id") where until_revision is null and "agency" is not null;`,
    );
    this.addSql(
      `create index "media_platforms_by_status_lean" on "open"."media_platforms" ("status", "record_id") where until_revision is null and "status" is not null;`,
    );
    this.addSql(
      `create index "negative_list_items_by_agency_lean" on "open"."negative_list_items" ("agency", "record_id") where until_revision is null and "agency" is not null;`,
    );
    this.addSql(
      `create index "negative_list_items_by_change_lean" on "open"."negative_list_items" ("change", "record_id") where until_revision is null and "change" is not null;`,
    );
    this.addSql(
      `create index "penalties_by_enterprise_lean" on "open"."penalties" ("enterprise", "record_id") where until_revision is null and "enterprise" is not null;`,
    );
    this.addSql(
      `create index "penalties_by_party_kind_lean" on "open"."penalties" ("party_kind", "record_id") where until_revision is null and "party_kind" is not null;`,
    );
    this.addSql(
      `create index "penalties_by_status_lean" on "open"."penalties" ("status", "record_id") where until_revision is null and "status" is not null;`,
    );
    this.addSql(
      `create index "performance_targets_by_agency_lean" on "open"."performance_targets" ("agency", "record_id") where until_revision is null and "agency" is not null;`,
    );
    this.addSql(
      `create index "documents_by_drafter_lean" on "open"."documents" ("drafter", "record_id") where until_revision is null and "drafter" is not null;`,
    );
    this.addSql(
      `create index "documents_by_force_lean" on "open"."documents" ("force", "record_id") where until_revision is null and "force" is not null;`,
    );
    this.addSql(
      `create index "documents_by_kind_lean" on "open"."documents" ("kind", "record_id") where until_revision is null and "kind" is not null;`,
    );
    this.addSql(
      `create index "documents_by_openness_lean" on "open"."documents" ("openness", "record_id") where until_revision is null and "openness" is not null;`,
    );
    this.addSql(
      `create index "polluted_waters_by_level_lean" on "open"."polluted_waters" ("level", "record_id") where until_revision is null and "level" is not null;`,
    );
    this.addSql(
      `create index "posts_by_department_lean" on "open"."posts" ("department", "record_id") where until_revision is null and "department" is not null;`,
    );
    this.addSql(
      `create index "power_adjustments_by_agency_lean" on "open"."power_adjustments" ("agency", "record_id") where until_revision is null and "agency" is not null;`,
    );
    this.addSql(
      `create index "power_adjustments_by_from_agency_lean" on "open"."power_adjustments" ("from_agency", "record_id") where until_revision is null and "from_agency" is not null;`,
    );
    this.addSql(
      `create index "power_adjustments_by_item_type_lean" on "open"."power_adjustments" ("item_type", "record_id") where until_revision is null and "item_type" is not null;`,
    );
    this.addSql(
      `create index "power_adjustments_by_service_item_lean" on "open"."power_adjustments" ("service_item", "record_id") where until_revision is null and "service_item" is not null;`,
    );
    this.addSql(
      `create index "power_adjustments_by_to_agency_lean" on "open"."power_adjustments" ("to_agency", "record_id") where until_revision is null and "to_agency" is not null;`,
    );
    this.addSql(
      `create index "press_events_by_meeting_lean" on "open"."press_events" ("meeting", "record_id") where until_revision is null and "meeting" is not null;`,
    );
    this.addSql(
      `create index "price_zones_by_agency_lean" on "open"."price_zones" ("agency", "record_id") where until_revision is null and "agency" is not null;`,
    );
    this.addSql(
      `create index "release_reviews_by_attribute_decided_lean" on "open"."release_reviews" ("attribute_decided", "record_id") where until_revision is null and "attribute_decided" is not null;`,
    );
    this.addSql(
      `create index "release_reviews_by_withhold_ground_lean" on "open"."release_reviews" ("withhold_ground", "record_id") where until_revision is null and "withhold_ground" is not null;`,
    );
    this.addSql(
      `create index "relief_funds_by_purpose_lean" on "open"."relief_funds" ("purpose", "record_id") where until_revision is null and "purpose" is not null;`,
    );
    this.addSql(
      `create index "schools_by_kind_lean" on "open"."schools" ("kind", "record_id") where until_revision is null and "kind" is not null;`,
    );
    this.addSql(
      `create index "schools_by_stage_lean" on "open"."schools" ("stage", "record_id") where until_revision is null and "stage" is not null;`,
    );
    this.addSql(
      `create index "service_halls_by_agency_lean" on "open"."service_halls" ("agency", "record_id") where until_revision is null and "agency" is not null;`,
    );
    this.addSql(
      `create index "service_items_by_case_kind_lean" on "open"."service_items" ("case_kind", "record_id") where until_revision is null and "case_kind" is not null;`,
    );
    this.addSql(
      `create index "service_items_by_delegated_by_lean" on "open"."service_items" ("delegated_by", "record_id") where until_revision is null and "delegated_by" is not null;`,
    );
    this.addSql(
      `create index "topic_releases_by_document_lean" on "open"."topic_releases" ("document", "record_id") where until_revision is null and "document" is not null;`,
    );
    this.addSql(
      `create index "topic_releases_by_venue_lean" on "open"."topic_releases" ("venue", "record_id") where until_revision is null and "venue" is not null;`,
    );
    this.addSql(
      `create index "training_events_by_form_lean" on "open"."training_events" ("form", "record_id") where until_revision is null and "form" is not null;`,
    );
    this.addSql(
      `create index "vacancies_by_agency_lean" on "open"."vacancies" ("agency", "record_id") where until_revision is null and "agency" is not null;`,
    );
    this.addSql(
      `create index "vacancies_by_education_lean" on "open"."vacancies" ("education", "record_id") where until_revision is null and "education" is not null;`,
    );
    this.addSql(
      `create index "vacancies_by_employment_kind_lean" on "open"."vacancies" ("employment_kind", "record_id") where until_revision is null and "employment_kind" is not null;`,
    );
    this.addSql(
      `create index "vacancies_by_status_lean" on "open"."vacancies" ("status", "record_id") where until_revision is null and "status" is not null;`,
    );
    this.addSql(
      `create index "vaccine_inspections_by_result_lean" on "open"."vaccine_inspections" ("result", "record_id") where until_revision is null and "result" is not null;`,
    );
    this.addSql(
      `create index "vaccine_inspections_by_subject_kind_lean" on "open"."vaccine_inspections" ("subject_kind", "record_id") where until_revision is null and "subject_kind" is not null;`,
    );
    this.addSql(
      `create index "water_readings_by_actual_class_lean" on "open"."water_readings" ("actual_class", "record_id") where until_revision is null and "actual_class" is not null;`,
    );

    this.addSql(`drop index if exists "open"."admissions_by_since_revision";`);
    this.addSql(`drop index if exists "open"."admissions_by_agency";`);
    this.addSql(`drop index if exists "open"."admissions_by_document";`);
    this.addSql(`drop index if exists "open"."admissions_by_stage";`);
    this.addSql(`drop index if exists "open"."agencies_by_since_revision";`);
    this.addSql(`drop index if exists "open"."agencies_by_agency";`);
    this.addSql(`drop index if exists "open"."agencies_by_parent";`);
    this.addSql(`drop index if exists "open"."air_readings_by_since_revision";`);
    this.addSql(`drop index if exists "open"."air_readings_by_grade";`);
    this.addSql(`drop index if exists "open"."annual_reports_by_since_revision";`);
    this.addSql(`drop index if exists "open"."bonds_by_since_revision";`);
    this.addSql(`drop index if exists "open"."bonds_by_agency";`);
    this.addSql(`drop index if exists "open"."bond_uses_by_since_revision";`);
    this.addSql(`drop index if exists "open"."bond_uses_by_agency";`);
    this.addSql(`drop index if exists "open"."bond_uses_by_major_project";`);
    this.addSql(`drop index if exists "open"."budgets_by_since_revision";`);
    this.addSql(`drop index if exists "open"."budgets_by_department";`);
    this.addSql(`drop index if exists "open"."budget_lines_by_since_revision";`);
    this.addSql(`drop index if exists "open"."budget_lines_by_account_level";`);
    this.addSql(`drop index if exists "open"."budget_lines_by_agency";`);
    this.addSql(`drop index if exists "open"."budget_lines_by_parent";`);
    this.addSql(`drop index if exists "open"."budget_lines_by_side";`);
    this.addSql(`drop index if exists "open"."budget_projects_by_since_revision";`);
    this.addSql(`drop index if exists "open"."catalogue_items_by_since_revision";`);
    this.addSql(`drop index if exists "open"."catalogue_items_by_field";`);
    this.addSql(`drop index if exists "open"."catalogue_items_by_mode";`);
    this.addSql(`drop index if exists "open"."certification_items_by_since_revision";`);
    this.addSql(`drop index if exists "open"."certification_items_by_agency";`);
    this.addSql(`drop index if exists "open"."certification_items_by_issued_by";`);
    this.addSql(`drop index if exists "open"."certification_items_by_requested_by";`);
    this.addSql(`drop index if exists "open"."charge_items_by_since_revision";`);
    this.addSql(`drop index if exists "open"."charge_items_by_agency";`);
    this.addSql(`drop index if exists "open"."check_items_by_since_revision";`);
    this.addSql(`drop index if exists "open"."check_items_by_agency";`);
    this.addSql(`drop index if exists "open"."check_items_by_method";`);
    this.addSql(`drop index if exists "open"."compensation_lines_by_since_revision";`);
    this.addSql(`drop index if exists "open"."compensation_lines_by_agency";`);
    this.addSql(`drop index if exists "open"."compensation_lines_by_zone";`);
    this.addSql(`drop index if exists "open"."concern_responses_by_since_revision";`);
    this.addSql(`drop index if exists "open"."concern_responses_by_category";`);
    this.addSql(`drop index if exists "open"."concern_responses_by_press_event";`);
    this.addSql(`drop index if exists "open"."concern_responses_by_severity";`);
    this.addSql(`drop index if exists "open"."consultations_by_since_revision";`);
    this.addSql(`drop index if exists "open"."consultations_by_drafter";`);
    this.addSql(`drop index if exists "open"."consultations_by_outcome";`);
    this.addSql(`drop index if exists "open"."consultations_by_resulting_document";`);
    this.addSql(`drop index if exists "open"."debt_flows_by_since_revision";`);
    this.addSql(`drop index if exists "open"."debt_flows_by_agency";`);
    this.addSql(`drop index if exists "open"."debt_flows_by_part_of";`);
    this.addSql(`drop index if exists "open"."debt_positions_by_since_revision";`);
    this.addSql(`drop index if exists "open"."debt_positions_by_agency";`);
    this.addSql(`drop index if exists "open"."debt_positions_by_part_of";`);
    this.addSql(`drop index if exists "open"."departments_by_since_revision";`);
    this.addSql(`drop index if exists "open"."disclosure_offices_by_since_revision";`);
    this.addSql(`drop index if exists "open"."disclosure_requests_by_since_revision";`);
    this.addSql(`drop index if exists "open"."disclosure_requests_by_applicant_kind";`);
    this.addSql(`drop index if exists "open"."disclosure_requests_by_channel";`);
    this.addSql(`drop index if exists "open"."disclosure_requests_by_outcome";`);
    this.addSql(`drop index if exists "open"."drug_recalls_by_since_revision";`);
    this.addSql(`drop index if exists "open"."drug_recalls_by_kind";`);
    this.addSql(`drop index if exists "open"."drug_recalls_by_level";`);
    this.addSql(`drop index if exists "open"."drug_recalls_by_status";`);
    this.addSql(`drop index if exists "open"."duties_by_since_revision";`);
    this.addSql(`drop index if exists "open"."duties_by_agency";`);
    this.addSql(`drop index if exists "open"."enterprises_by_since_revision";`);
    this.addSql(`drop index if exists "open"."enterprises_by_agency";`);
    this.addSql(`drop index if exists "open"."enterprises_by_kind";`);
    this.addSql(`drop index if exists "open"."enterprises_by_status";`);
    this.addSql(`drop index if exists "open"."environmental_decisions_by_since_revision";`);
    this.addSql(`drop index if exists "open"."environmental_decisions_by_enterprise";`);
    this.addSql(`drop index if exists "open"."environmental_decisions_by_outcome";`);
    this.addSql(`drop index if exists "open"."establishments_by_since_revision";`);
    this.addSql(`drop index if exists "open"."government_meetings_by_since_revision";`);
    this.addSql(`drop index if exists "open"."government_meetings_by_agency";`);
    this.addSql(`drop index if exists "open"."government_meetings_by_kind";`);
    this.addSql(`drop index if exists "open"."health_facilities_by_since_revision";`);
    this.addSql(`drop index if exists "open"."health_facilities_by_kind";`);
    this.addSql(`drop index if exists "open"."health_facilities_by_level";`);
    this.addSql(`drop index if exists "open"."health_facilities_by_ownership";`);
    this.addSql(`drop index if exists "open"."hospital_performances_by_since_revision";`);
    this.addSql(`drop index if exists "open"."hospital_performances_by_agency";`);
    this.addSql(`drop index if exists "open"."hospital_performances_by_dimension";`);
    this.addSql(`drop index if exists "open"."hotlines_by_since_revision";`);
    this.addSql(`drop index if exists "open"."hotlines_by_agency";`);
    this.addSql(`drop index if exists "open"."hotlines_by_integrated_into";`);
    this.addSql(`drop index if exists "open"."indicators_by_since_revision";`);
    this.addSql(`drop index if exists "open"."indicators_by_status";`);
    this.addSql(`drop index if exists "open"."inspection_results_by_since_revision";`);
    this.addSql(`drop index if exists "open"."inspection_results_by_agency";`);
    this.addSql(`drop index if exists "open"."inspection_results_by_check_item";`);
    this.addSql(`drop index if exists "open"."inspection_results_by_outcome";`);
    this.addSql(`drop index if exists "open"."inspection_tasks_by_since_revision";`);
    this.addSql(`drop index if exists "open"."inspection_tasks_by_agency";`);
    this.addSql(`drop index if exists "open"."inspection_tasks_by_status";`);
    this.addSql(`drop index if exists "open"."insurance_cases_by_since_revision";`);
    this.addSql(`drop index if exists "open"."insurance_cases_by_facility";`);
    this.addSql(`drop index if exists "open"."insurance_cases_by_institution_kind";`);
    this.addSql(`drop index if exists "open"."insurance_cases_by_origin";`);
    this.addSql(`drop index if exists "open"."insurance_cases_by_status";`);
    this.addSql(`drop index if exists "open"."interpretations_by_since_revision";`);
    this.addSql(`drop index if exists "open"."interpretations_by_platform";`);
    this.addSql(`drop index if exists "open"."job_fairs_by_since_revision";`);
    this.addSql(`drop index if exists "open"."job_fairs_by_agency";`);
    this.addSql(`drop index if exists "open"."job_fairs_by_form";`);
    this.addSql(`drop index if exists "open"."job_fairs_by_kind";`);
    this.addSql(`drop index if exists "open"."key_tasks_by_since_revision";`);
    this.addSql(`drop index if exists "open"."key_tasks_by_indicator";`);
    this.addSql(`drop index if exists "open"."key_tasks_by_source_document";`);
    this.addSql(`drop index if exists "open"."knowledge_entries_by_since_revision";`);
    this.addSql(`drop index if exists "open"."knowledge_entries_by_agency";`);
    this.addSql(`drop index if exists "open"."knowledge_entries_by_topic";`);
    this.addSql(`drop index if exists "open"."land_acquisitions_by_since_revision";`);
    this.addSql(`drop index if exists "open"."land_acquisitions_by_major_project";`);
    this.addSql(`drop index if exists "open"."land_notices_by_since_revision";`);
    this.addSql(`drop index if exists "open"."land_notices_by_agency";`);
    this.addSql(`drop index if exists "open"."land_parcels_by_since_revision";`);
    this.addSql(`drop index if exists "open"."land_parcels_by_agency";`);
    this.addSql(`drop index if exists "open"."land_parcels_by_statutory_class";`);
    this.addSql(`drop index if exists "open"."licences_by_since_revision";`);
    this.addSql(`drop index if exists "open"."licences_by_category";`);
    this.addSql(`drop index if exists "open"."licences_by_enterprise";`);
    this.addSql(`drop index if exists "open"."licences_by_party_kind";`);
    this.addSql(`drop index if exists "open"."licences_by_service_item";`);
    this.addSql(`drop index if exists "open"."licences_by_status";`);
    this.addSql(`drop index if exists "open"."licence_reforms_by_since_revision";`);
    this.addSql(`drop index if exists "open"."licence_reforms_by_agency";`);
    this.addSql(`drop index if exists "open"."licence_reforms_by_mode";`);
    this.addSql(`drop index if exists "open"."major_projects_by_since_revision";`);
    this.addSql(`drop index if exists "open"."major_projects_by_mode";`);
    this.addSql(`drop index if exists "open"."media_platforms_by_since_revision";`);
    this.addSql(`drop index if exists "open"."media_platforms_by_agency";`);
    this.addSql(`drop index if exists "open"."media_platforms_by_status";`);
    this.addSql(`drop index if exists "open"."negative_list_items_by_since_revision";`);
    this.addSql(`drop index if exists "open"."negative_list_items_by_agency";`);
    this.addSql(`drop index if exists "open"."negative_list_items_by_change";`);
    this.addSql(`drop index if exists "open"."office_holders_by_since_revision";`);
    this.addSql(`drop index if exists "open"."penalties_by_since_revision";`);
    this.addSql(`drop index if exists "open"."penalties_by_enterprise";`);
    this.addSql(`drop index if exists "open"."penalties_by_party_kind";`);
    this.addSql(`drop index if exists "open"."penalties_by_status";`);
    this.addSql(`drop index if exists "open"."performance_targets_by_since_revision";`);
    this.addSql(`drop index if exists "open"."performance_targets_by_agency";`);
    this.addSql(`drop index if exists "open"."documents_by_since_revision";`);
    this.addSql(`drop index if exists "open"."documents_by_drafter";`);
    this.addSql(`drop index if exists "open"."documents_by_force";`);
    this.addSql(`drop index if exists "open"."documents_by_kind";`);
    this.addSql(`drop index if exists "open"."documents_by_openness";`);
    this.addSql(`drop index if exists "open"."polluted_waters_by_since_revision";`);
    this.addSql(`drop index if exists "open"."polluted_waters_by_level";`);
    this.addSql(`drop index if exists "open"."posts_by_since_revision";`);
    this.addSql(`drop index if exists "open"."posts_by_department";`);
    this.addSql(`drop index if exists "open"."power_adjustments_by_since_revision";`);
    this.addSql(`drop index if exists "open"."power_adjustments_by_agency";`);
    this.addSql(`drop index if exists "open"."power_adjustments_by_from_agency";`);
    this.addSql(`drop index if exists "open"."power_adjustments_by_item_type";`);
    this.addSql(`drop index if exists "open"."power_adjustments_by_service_item";`);
    this.addSql(`drop index if exists "open"."power_adjustments_by_to_agency";`);
    this.addSql(`drop index if exists "open"."press_events_by_since_revision";`);
    this.addSql(`drop index if exists "open"."press_events_by_meeting";`);
    this.addSql(`drop index if exists "open"."price_zones_by_since_revision";`);
    this.addSql(`drop index if exists "open"."price_zones_by_agency";`);
    this.addSql(`drop index if exists "open"."release_reviews_by_since_revision";`);
    this.addSql(`drop index if exists "open"."release_reviews_by_attribute_decided";`);
    this.addSql(`drop index if exists "open"."release_reviews_by_withhold_ground";`);
    this.addSql(`drop index if exists "open"."relief_funds_by_since_revision";`);
    this.addSql(`drop index if exists "open"."relief_funds_by_purpose";`);
    this.addSql(`drop index if exists "open"."relief_projects_by_since_revision";`);
    this.addSql(`drop index if exists "open"."schools_by_since_revision";`);
    this.addSql(`drop index if exists "open"."schools_by_kind";`);
    this.addSql(`drop index if exists "open"."schools_by_stage";`);
    this.addSql(`drop index if exists "open"."service_halls_by_since_revision";`);
    this.addSql(`drop index if exists "open"."service_halls_by_agency";`);
    this.addSql(`drop index if exists "open"."service_items_by_since_revision";`);
    this.addSql(`drop index if exists "open"."service_items_by_case_kind";`);
    this.addSql(`drop index if exists "open"."service_items_by_delegated_by";`);
    this.addSql(`drop index if exists "open"."supervision_items_by_since_revision";`);
    this.addSql(`drop index if exists "open"."task_reports_by_since_revision";`);
    this.addSql(`drop index if exists "open"."three_determination_plans_by_since_revision";`);
    this.addSql(`drop index if exists "open"."topic_releases_by_since_revision";`);
    this.addSql(`drop index if exists "open"."topic_releases_by_document";`);
    this.addSql(`drop index if exists "open"."topic_releases_by_venue";`);
    this.addSql(`drop index if exists "open"."training_events_by_since_revision";`);
    this.addSql(`drop index if exists "open"."training_events_by_form";`);
    this.addSql(`drop index if exists "open"."vacancies_by_since_revision";`);
    this.addSql(`drop index if exists "open"."vacancies_by_agency";`);
    this.addSql(`drop index if exists "open"."vacancies_by_education";`);
    this.addSql(`drop index if exists "open"."vacancies_by_employment_kind";`);
    this.addSql(`drop index if exists "open"."vacancies_by_status";`);
    this.addSql(`drop index if exists "open"."vaccine_inspections_by_since_revision";`);
    this.addSql(`drop index if exists "open"."vaccine_inspections_by_result";`);
    this.addSql(`drop index if exists "open"."vaccine_inspections_by_subject_kind";`);
    this.addSql(`drop index if exists "open"."water_readings_by_since_revision";`);
    this.addSql(`drop index if exists "open"."water_readings_by_actual_class";`);

    this.addSql(`alter index "open"."admissions_by_agency_lean" rename to "admissions_by_agency";`);
    this.addSql(`alter index "open"."admissions_by_document_lean" rename to "admissions_by_document";`);
    this.addSql(`alter index "open"."admissions_by_stage_lean" rename to "admissions_by_stage";`);
    this.addSql(`alter index "open"."agencies_by_agency_lean" rename to "agencies_by_agency";`);
    this.addSql(`alter index "open"."agencies_by_parent_lean" rename to "agencies_by_parent";`);
    this.addSql(`alter index "open"."air_readings_by_grade_lean" rename to "air_readings_by_grade";`);
    this.addSql(`alter index "open"."bonds_by_agency_lean" rename to "bonds_by_agency";`);
    this.addSql(`alter index "open"."bond_uses_by_agency_lean" rename to "bond_uses_by_agency";`);
    this.addSql(`alter index "open"."bond_uses_by_major_project_lean" rename to "bond_uses_by_major_project";`);
    this.addSql(`alter index "open"."budgets_by_department_lean" rename to "budgets_by_department";`);
    this.addSql(`alter index "open"."budget_lines_by_account_level_lean" rename to "budget_lines_by_account_level";`);
    this.addSql(`alter index "open"."budget_lines_by_agency_lean" rename to "budget_lines_by_agency";`);
    this.addSql(`alter index "open"."budget_lines_by_parent_lean" rename to "budget_lines_by_parent";`);
    this.addSql(`alter index "open"."budget_lines_by_side_lean" rename to "budget_lines_by_side";`);
    this.addSql(`alter index "open"."catalogue_items_by_field_lean" rename to "catalogue_items_by_field";`);
    this.addSql(`alter index "open"."catalogue_items_by_mode_lean" rename to "catalogue_items_by_mode";`);
    this.addSql(`alter index "open"."certification_items_by_agency_lean" rename to "certification_items_by_agency";`);
    this.addSql(
      `alter index "open"."certification_items_by_issued_by_lean" rename to "certification_items_by_issued_by";`,
    );
    this.addSql(
      `alter index "open"."certification_items_by_requested_by_lean" rename to "certification_items_by_requested_by";`,
    );
    this.addSql(`alter index "open"."charge_items_by_agency_lean" rename to "charge_items_by_agency";`);
    this.addSql(`alter index "open"."check_items_by_agency_lean" rename to "check_items_by_agency";`);
    this.addSql(`alter index "open"."check_items_by_method_lean" rename to "check_items_by_method";`);
    this.addSql(`alter index "open"."compensation_lines_by_agency_lean" rename to "compensation_lines_by_agency";`);
    this.addSql(`alter index "open"."compensation_lines_by_zone_lean" rename to "compensation_lines_by_zone";`);
    this.addSql(`alter index "open"."concern_responses_by_category_lean" rename to "concern_responses_by_category";`);
    this.addSql(
      `alter index "open"."concern_responses_by_press_event_lean" rename to "concern_responses_by_press_event";`,
    );
    this.addSql(`alter index "open"."concern_responses_by_severity_lean" rename to "concern_responses_by_severity";`);
    this.addSql(`alter index "open"."consultations_by_drafter_lean" rename to "consultations_by_drafter";`);
    this.addSql(`alter index "open"."consultations_by_outcome_lean" rename to "consultations_by_outcome";`);
    this.addSql(
      `alter index "open"."consultations_by_resulting_document_lean" rename to "consultations_by_resulting_document";`,
    );
    this.addSql(`alter index "open"."debt_flows_by_agency_lean" rename to "debt_flows_by_agency";`);
    this.addSql(`alter index "open"."debt_flows_by_part_of_lean" rename to "debt_flows_by_part_of";`);
    this.addSql(`alter index "open"."debt_positions_by_agency_lean" rename to "debt_positions_by_agency";`);
    this.addSql(`alter index "open"."debt_positions_by_part_of_lean" rename to "debt_positions_by_part_of";`);
    this.addSql(
      `alter index "open"."disclosure_requests_by_applicant_kind_lean" rename to "disclosure_requests_by_applicant_kind";`,
    );
    this.addSql(`alter index "open"."disclosure_requests_by_channel_lean" rename to "disclosure_requests_by_channel";`);
    this.addSql(`alter index "open"."disclosure_requests_by_outcome_lean" rename to "disclosure_requests_by_outcome";`);
    this.addSql(`alter index "open"."drug_recalls_by_kind_lean" rename to "drug_recalls_by_kind";`);
    this.addSql(`alter index "open"."drug_recalls_by_level_lean" rename to "drug_recalls_by_level";`);
    this.addSql(`alter index "open"."drug_recalls_by_status_lean" rename to "drug_recalls_by_status";`);
    this.addSql(`alter index "open"."duties_by_agency_lean" rename to "duties_by_agency";`);
    this.addSql(`alter index "open"."enterprises_by_agency_lean" rename to "enterprises_by_agency";`);
    this.addSql(`alter index "open"."enterprises_by_kind_lean" rename to "enterprises_by_kind";`);
    this.addSql(`alter index "open"."enterprises_by_status_lean" rename to "enterprises_by_status";`);
    this.addSql(
      `alter index "open"."environmental_decisions_by_enterprise_lean" rename to "environmental_decisions_by_enterprise";`,
    );
    this.addSql(
      `alter index "open"."environmental_decisions_by_outcome_lean" rename to "environmental_decisions_by_outcome";`,
    );
    this.addSql(`alter index "open"."government_meetings_by_agency_lean" rename to "government_meetings_by_agency";`);
    this.addSql(`alter index "open"."government_meetings_by_kind_lean" rename to "government_meetings_by_kind";`);
    this.addSql(`alter index "open"."health_facilities_by_kind_lean" rename to "health_facilities_by_kind";`);
    this.addSql(`alter index "open"."health_facilities_by_level_lean" rename to "health_facilities_by_level";`);
    this.addSql(`alter index "open"."health_facilities_by_ownership_lean" rename to "health_facilities_by_ownership";`);
    this.addSql(
      `alter index "open"."hospital_performances_by_agency_lean" rename to "hospital_performances_by_agency";`,
    );
    this.addSql(
      `alter index "open"."hospital_performances_by_dimension_lean" rename to "hospital_performances_by_dimension";`,
    );
    this.addSql(`alter index "open"."hotlines_by_agency_lean" rename to "hotlines_by_agency";`);
    this.addSql(`alter index "open"."hotlines_by_integrated_into_lean" rename to "hotlines_by_integrated_into";`);
    this.addSql(`alter index "open"."indicators_by_status_lean" rename to "indicators_by_status";`);
    this.addSql(`alter index "open"."inspection_results_by_agency_lean" rename to "inspection_results_by_agency";`);
    this.addSql(
      `alter index "open"."inspection_results_by_check_item_lean" rename to "inspection_results_by_check_item";`,
    );
    this.addSql(`alter index "open"."inspection_results_by_outcome_lean" rename to "inspection_results_by_outcome";`);
    this.addSql(`alter index "open"."inspection_tasks_by_agency_lean" rename to "inspection_tasks_by_agency";`);
    this.addSql(`alter index "open"."inspection_tasks_by_status_lean" rename to "inspection_tasks_by_status";`);
    this.addSql(`alter index "open"."insurance_cases_by_facility_lean" rename to "insurance_cases_by_facility";`);
    this.addSql(
      `alter index "open"."insurance_cases_by_institution_kind_lean" rename to "insurance_cases_by_institution_kind";`,
    );
    this.addSql(`alter index "open"."insurance_cases_by_origin_lean" rename to "insurance_cases_by_origin";`);
    this.addSql(`alter index "open"."insurance_cases_by_status_lean" rename to "insurance_cases_by_status";`);
    this.addSql(`alter index "open"."interpretations_by_platform_lean" rename to "interpretations_by_platform";`);
    this.addSql(`alter index "open"."job_fairs_by_agency_lean" rename to "job_fairs_by_agency";`);
    this.addSql(`alter index "open"."job_fairs_by_form_lean" rename to "job_fairs_by_form";`);
    this.addSql(`alter index "open"."job_fairs_by_kind_lean" rename to "job_fairs_by_kind";`);
    this.addSql(`alter index "open"."key_tasks_by_indicator_lean" rename to "key_tasks_by_indicator";`);
    this.addSql(`alter index "open"."key_tasks_by_source_document_lean" rename to "key_tasks_by_source_document";`);
    this.addSql(`alter index "open"."knowledge_entries_by_agency_lean" rename to "knowledge_entries_by_agency";`);
    this.addSql(`alter index "open"."knowledge_entries_by_topic_lean" rename to "knowledge_entries_by_topic";`);
    this.addSql(
      `alter index "open"."land_acquisitions_by_major_project_lean" rename to "land_acquisitions_by_major_project";`,
    );
    this.addSql(`alter index "open"."land_notices_by_agency_lean" rename to "land_notices_by_agency";`);
    this.addSql(`alter index "open"."land_parcels_by_agency_lean" rename to "land_parcels_by_agency";`);
    this.addSql(
      `alter index "open"."land_parcels_by_statutory_class_lean" rename to "land_parcels_by_statutory_class";`,
    );
    this.addSql(`alter index "open"."licences_by_category_lean" rename to "licences_by_category";`);
    this.addSql(`alter index "open"."licences_by_enterprise_lean" rename to "licences_by_enterprise";`);
    this.addSql(`alter index "open"."licences_by_party_kind_lean" rename to "licences_by_party_kind";`);
    this.addSql(`alter index "open"."licences_by_service_item_lean" rename to "licences_by_service_item";`);
    this.addSql(`alter index "open"."licences_by_status_lean" rename to "licences_by_status";`);
    this.addSql(`alter index "open"."licence_reforms_by_agency_lean" rename to "licence_reforms_by_agency";`);
    this.addSql(`alter index "open"."licence_reforms_by_mode_lean" rename to "licence_reforms_by_mode";`);
    this.addSql(`alter index "open"."major_projects_by_mode_lean" rename to "major_projects_by_mode";`);
    this.addSql(`alter index "open"."media_platforms_by_agency_lean" rename to "media_platforms_by_agency";`);
    this.addSql(`alter index "open"."media_platforms_by_status_lean" rename to "media_platforms_by_status";`);
    this.addSql(`alter index "open"."negative_list_items_by_agency_lean" rename to "negative_list_items_by_agency";`);
    this.addSql(`alter index "open"."negative_list_items_by_change_lean" rename to "negative_list_items_by_change";`);
    this.addSql(`alter index "open"."penalties_by_enterprise_lean" rename to "penalties_by_enterprise";`);
    this.addSql(`alter index "open"."penalties_by_party_kind_lean" rename to "penalties_by_party_kind";`);
    this.addSql(`alter index "open"."penalties_by_status_lean" rename to "penalties_by_status";`);
    this.addSql(`alter index "open"."performance_targets_by_agency_lean" rename to "performance_targets_by_agency";`);
    this.addSql(`alter index "open"."documents_by_drafter_lean" rename to "documents_by_drafter";`);
    this.addSql(`alter index "open"."documents_by_force_lean" rename to "documents_by_force";`);
    this.addSql(`alter index "open"."documents_by_kind_lean" rename to "documents_by_kind";`);
    this.addSql(`alter index "open"."documents_by_openness_lean" rename to "documents_by_openness";`);
    this.addSql(`alter index "open"."polluted_waters_by_level_lean" rename to "polluted_waters_by_level";`);
    this.addSql(`alter index "open"."posts_by_department_lean" rename to "posts_by_department";`);
    this.addSql(`alter index "open"."power_adjustments_by_agency_lean" rename to "power_adjustments_by_agency";`);
    this.addSql(
      `alter index "open"."power_adjustments_by_from_agency_lean" rename to "power_adjustments_by_from_agency";`,
    );
    this.addSql(`alter index "open"."power_adjustments_by_item_type_lean" rename to "power_adjustments_by_item_type";`);
    this.addSql(
      `alter index "open"."power_adjustments_by_service_item_lean" rename to "power_adjustments_by_service_item";`,
    );
    this.addSql(`alter index "open"."power_adjustments_by_to_agency_lean" rename to "power_adjustments_by_to_agency";`);
    this.addSql(`alter index "open"."press_events_by_meeting_lean" rename to "press_events_by_meeting";`);
    this.addSql(`alter index "open"."price_zones_by_agency_lean" rename to "price_zones_by_agency";`);
    this.addSql(
      `alter index "open"."release_reviews_by_attribute_decided_lean" rename to "release_reviews_by_attribute_decided";`,
    );
    this.addSql(
      `alter index "open"."release_reviews_by_withhold_ground_lean" rename to "release_reviews_by_withhold_ground";`,
    );
    this.addSql(`alter index "open"."relief_funds_by_purpose_lean" rename to "relief_funds_by_purpose";`);
    this.addSql(`alter index "open"."schools_by_kind_lean" rename to "schools_by_kind";`);
    this.addSql(`alter index "open"."schools_by_stage_lean" rename to "schools_by_stage";`);
    this.addSql(`alter index "open"."service_halls_by_agency_lean" rename to "service_halls_by_agency";`);
    this.addSql(`alter index "open"."service_items_by_case_kind_lean" rename to "service_items_by_case_kind";`);
    this.addSql(`alter index "open"."service_items_by_delegated_by_lean" rename to "service_items_by_delegated_by";`);
    this.addSql(`alter index "open"."topic_releases_by_document_lean" rename to "topic_releases_by_document";`);
    this.addSql(`alter index "open"."topic_releases_by_venue_lean" rename to "topic_releases_by_venue";`);
    this.addSql(`alter index "open"."training_events_by_form_lean" rename to "training_events_by_form";`);
    this.addSql(`alter index "open"."vacancies_by_agency_lean" rename to "vacancies_by_agency";`);
    this.addSql(`alter index "open"."vacancies_by_education_lean" rename to "vacancies_by_education";`);
    this.addSql(`alter index "open"."vacancies_by_employment_kind_lean" rename to "vacancies_by_employment_kind";`);
    this.addSql(`alter index "open"."vacancies_by_status_lean" rename to "vacancies_by_status";`);
    this.addSql(`alter index "open"."vaccine_inspections_by_result_lean" rename to "vaccine_inspections_by_result";`);
    this.addSql(
      `alter index "open"."vaccine_inspections_by_subject_kind_lean" rename to "vaccine_inspections_by_subject_kind";`,
    );
    this.addSql(`alter index "open"."water_readings_by_actual_class_lean" rename to "water_readings_by_actual_class";`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "open"."admissions_by_agency";`);
    this.addSql(`drop index "open"."admissions_by_stage";`);
    this.addSql(`drop index "open"."admissions_by_document";`);
    this.addSql(`create index "admissions_by_since_revision" on "open"."admissions" ("since_revision", "record_id");`);
    this.addSql(
      `create index "admissions_by_agency" on "open"."admissions" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "admissions_by_stage" on "open"."admissions" ("stage", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "admissions_by_document" on "open"."admissions" ("document", "record_id") where until_revision is null;`,
    );

    this.addSql(`drop index "open"."agencies_by_agency";`);
    this.addSql(`drop index "open"."agencies_by_parent";`);
    this.addSql(`create index "agencies_by_since_revision" on "open"."agencies" ("since_revision", "record_id");`);
    this.addSql(
      `create index "agencies_by_agency" on "open"."agencies" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "agencies_by_parent" on "open"."agencies" ("parent", "record_id") where until_revision is null;`,
    );

    this.addSql(`drop index "open"."air_readings_by_grade";`);
    this.addSql(
      `create index "air_readings_by_since_revision" on "open"."air_readings" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "air_readings_by_grade" on "open"."air_readings" ("grade", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create index "annual_reports_by_since_revision" on "open"."annual_reports" ("since_revision", "record_id");`,
    );

    this.addSql(`drop index "open"."bond_uses_by_agency";`);
    this.addSql(`drop index "open"."bond_uses_by_major_project";`);
    this.addSql(`create index "bond_uses_by_since_revision" on "open"."bond_uses" ("since_revision", "record_id");`);
    this.addSql(
      `create index "bond_uses_by_agency" on "open"."bond_uses" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "bond_uses_by_major_project" on "open"."bond_uses" ("major_project", "record_id") where until_revision is null;`,
    );

    this.addSql(`drop index "open"."bonds_by_agency";`);
    this.addSql(`create index "bonds_by_since_revision" on "open"."bonds" ("since_revision", "record_id");`);
    this.addSql(
      `create index "bonds_by_agency" on "open"."bonds" ("agency", "record_id") where until_revision is null;`,
    );

    this.addSql(`drop index "open"."budget_lines_by_agency";`);
    this.addSql(`drop index "open"."budget_lines_by_account_level";`);
    this.addSql(`drop index "open"."budget_lines_by_parent";`);
    this.addSql(`drop index "open"."budget_lines_by_side";`);
    this.addSql(
      `create index "budget_lines_by_since_revision" on "open"."budget_lines" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "budget_lines_by_agency" on "open"."budget_lines" ("agency", "record_id") where until_revision is null;`,
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
      `create index "budget_projects_by_since_revision" on "open"."budget_projects" ("since_revision", "record_id");`,
    );

    this.addSql(`drop index "open"."budgets_by_department";`);
    this.addSql(`create index "budgets_by_since_revision" on "open"."budgets" ("since_revision", "record_id");`);
    this.addSql(
      `create index "budgets_by_department" on "open"."budgets" ("department", "record_id") where until_revision is null;`,
    );

    this.addSql(`drop index "open"."catalogue_items_by_field";`);
    this.addSql(`drop index "open"."catalogue_items_by_mode";`);
    this.addSql(
      `create index "catalogue_items_by_since_revision" on "open"."catalogue_items" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "catalogue_items_by_field" on "open"."catalogue_items" ("field", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "catalogue_items_by_mode" on "open"."catalogue_items" ("mode", "record_id") where until_revision is null;`,
    );

    this.addSql(`drop index "open"."certification_items_by_agency";`);
    this.addSql(`drop index "open"."certification_items_by_requested_by";`);
    this.addSql(`drop index "open"."certification_items_by_issued_by";`);
    this.addSql(
      `create index "certification_items_by_since_revision" on "open"."certification_items" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "certification_items_by_agency" on "open"."certification_items" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "certification_items_by_requested_by" on "open"."certification_items" ("requested_by", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "certification_items_by_issued_by" on "open"."certification_items" ("issued_by", "record_id") where until_revision is null;`,
    );

    this.addSql(`drop index "open"."charge_items_by_agency";`);
    this.addSql(
      `create index "charge_items_by_since_revision" on "open"."charge_items" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "charge_items_by_agency" on "open"."charge_items" ("agency", "record_id") where until_revision is null;`,
    );

    this.addSql(`drop index "open"."check_items_by_agency";`);
    this.addSql(`drop index "open"."check_items_by_method";`);
    this.addSql(
      `create index "check_items_by_since_revision" on "open"."check_items" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "check_items_by_agency" on "open"."check_items" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "check_items_by_method" on "open"."check_items" ("method", "record_id") where until_revision is null;`,
    );

    this.addSql(`drop index "open"."compensation_lines_by_agency";`);
    this.addSql(`drop index "open"."compensation_lines_by_zone";`);
    this.addSql(
      `create index "compensation_lines_by_since_revision" on "open"."compensation_lines" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "compensation_lines_by_agency" on "open"."compensation_lines" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "compensation_lines_by_zone" on "open"."compensation_lines" ("zone", "record_id") where until_revision is null;`,
    );

    this.addSql(`drop index "open"."concern_responses_by_category";`);
    this.addSql(`drop index "open"."concern_responses_by_severity";`);
    this.addSql(`drop index "open"."concern_responses_by_press_event";`);
    this.addSql(
      `create index "concern_responses_by_since_revision" on "open"."concern_responses" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "concern_responses_by_category" on "open"."concern_responses" ("category", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "concern_responses_by_severity" on "open"."concern_responses" ("severity", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "concern_responses_by_press_event" on "open"."concern_responses" ("press_event", "record_id") where until_revision is null;`,
    );

    this.addSql(`drop index "open"."consultations_by_drafter";`);
    this.addSql(`drop index "open"."consultations_by_outcome";`);
    this.addSql(`drop index "open"."consultations_by_resulting_document";`);
    this.addSql(
      `create index "consultations_by_since_revision" on "open"."consultations" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "consultations_by_drafter" on "open"."consultations" ("drafter", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "consultations_by_outcome" on "open"."consultations" ("outcome", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "consultations_by_resulting_document" on "open"."consultations" ("resulting_document", "record_id") where until_revision is null;`,
    );

    this.addSql(`drop index "open"."debt_flows_by_agency";`);
    this.addSql(`drop index "open"."debt_flows_by_part_of";`);
    this.addSql(`create index "debt_flows_by_since_revision" on "open"."debt_flows" ("since_revision", "record_id");`);
    this.addSql(
      `create index "debt_flows_by_agency" on "open"."debt_flows" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "debt_flows_by_part_of" on "open"."debt_flows" ("part_of", "record_id") where until_revision is null;`,
    );

    this.addSql(`drop index "open"."debt_positions_by_agency";`);
    this.addSql(`drop index "open"."debt_positions_by_part_of";`);
    this.addSql(
      `create index "debt_positions_by_since_revision" on "open"."debt_positions" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "debt_positions_by_agency" on "open"."debt_positions" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "debt_positions_by_part_of" on "open"."debt_positions" ("part_of", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create index "departments_by_since_revision" on "open"."departments" ("since_revision", "record_id");`,
    );

    this.addSql(
      `create index "disclosure_offices_by_since_revision" on "open"."disclosure_offices" ("since_revision", "record_id");`,
    );

    this.addSql(`drop index "open"."disclosure_requests_by_channel";`);
    this.addSql(`drop index "open"."disclosure_requests_by_applicant_kind";`);
    this.addSql(`drop index "open"."disclosure_requests_by_outcome";`);
    this.addSql(
      `create index "disclosure_requests_by_since_revision" on "open"."disclosure_requests" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "disclosure_requests_by_channel" on "open"."disclosure_requests" ("channel", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "disclosure_requests_by_applicant_kind" on "open"."disclosure_requests" ("applicant_kind", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "disclosure_requests_by_outcome" on "open"."disclosure_requests" ("outcome", "record_id") where until_revision is null;`,
    );

    this.addSql(`drop index "open"."documents_by_kind";`);
    this.addSql(`drop index "open"."documents_by_drafter";`);
    this.addSql(`drop index "open"."documents_by_force";`);
    this.addSql(`drop index "open"."documents_by_openness";`);
    this.addSql(`create index "documents_by_since_revision" on "open"."documents" ("since_revision", "record_id");`);
    this.addSql(
      `create index "documents_by_kind" on "open"."documents" ("kind", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "documents_by_drafter" on "open"."documents" ("drafter", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "documents_by_force" on "open"."documents" ("force", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "documents_by_openness" on "open"."documents" ("openness", "record_id") where until_revision is null;`,
    );

    this.addSql(`drop index "open"."drug_recalls_by_level";`);
    this.addSql(`drop index "open"."drug_recalls_by_kind";`);
    this.addSql(`drop index "open"."drug_recalls_by_status";`);
    this.addSql(
      `create index "drug_recalls_by_since_revision" on "open"."drug_recalls" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "drug_recalls_by_level" on "open"."drug_recalls" ("level", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "drug_recalls_by_kind" on "open"."drug_recalls" ("kind", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "drug_recalls_by_status" on "open"."drug_recalls" ("status", "record_id") where until_revision is null;`,
    );

    this.addSql(`drop index "open"."duties_by_agency";`);
    this.addSql(`create index "duties_by_since_revision" on "open"."duties" ("since_revision", "record_id");`);
    this.addSql(
      `create index "duties_by_agency" on "open"."duties" ("agency", "record_id") where until_revision is null;`,
    );

    this.addSql(`drop index "open"."enterprises_by_agency";`);
    this.addSql(`drop index "open"."enterprises_by_kind";`);
    this.addSql(`drop index "open"."enterprises_by_status";`);
    this.addSql(
      `create index "enterprises_by_since_revision" on "open"."enterprises" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "enterprises_by_agency" on "open"."enterprises" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "enterprises_by_kind" on "open"."enterprises" ("kind", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "enterprises_by_status" on "open"."enterprises" ("status", "record_id") where until_revision is null;`,
    );

    this.addSql(`drop index "open"."environmental_decisions_by_enterprise";`);
    this.addSql(`drop index "open"."environmental_decisions_by_outcome";`);
    this.addSql(
      `create index "environmental_decisions_by_since_revision" on "open"."environmental_decisions" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "environmental_decisions_by_enterprise" on "open"."environmental_decisions" ("enterprise", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "environmental_decisions_by_outcome" on "open"."environmental_decisions" ("outcome", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create index "establishments_by_since_revision" on "open"."establishments" ("since_revision", "record_id");`,
    );

    this.addSql(`drop index "open"."government_meetings_by_agency";`);
    this.addSql(`drop index "open"."government_meetings_by_kind";`);
    this.addSql(
      `create index "government_meetings_by_since_revision" on "open"."government_meetings" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "government_meetings_by_agency" on "open"."government_meetings" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "government_meetings_by_kind" on "open"."government_meetings" ("kind", "record_id") where until_revision is null;`,
    );

    this.addSql(`drop index "open"."health_facilities_by_kind";`);
    this.addSql(`drop index "open"."health_facilities_by_level";`);
    this.addSql(`drop index "open"."health_facilities_by_ownership";`);
    this.addSql(
      `create index "health_facilities_by_since_revision" on "open"."health_facilities" ("since_revision", "record_id");`,
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

    this.addSql(`drop index "open"."hospital_performances_by_agency";`);
    this.addSql(`drop index "open"."hospital_performances_by_dimension";`);
    this.addSql(
      `create index "hospital_performances_by_since_revision" on "open"."hospital_performances" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "hospital_performances_by_agency" on "open"."hospital_performances" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "hospital_performances_by_dimension" on "open"."hospital_performances" ("dimension", "record_id") where until_revision is null;`,
    );

    this.addSql(`drop index "open"."hotlines_by_agency";`);
    this.addSql(`drop index "open"."hotlines_by_integrated_into";`);
    this.addSql(`create index "hotlines_by_since_revision" on "open"."hotlines" ("since_revision", "record_id");`);
    this.addSql(
      `create index "hotlines_by_agency" on "open"."hotlines" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "hotlines_by_integrated_into" on "open"."hotlines" ("integrated_into", "record_id") where until_revision is null;`,
    );

    this.addSql(`drop index "open"."indicators_by_status";`);
    this.addSql(`create index "indicators_by_since_revision" on "open"."indicators" ("since_revision", "record_id");`);
    this.addSql(
      `create index "indicators_by_status" on "open"."indicators" ("status", "record_id") where until_revision is null;`,
    );

    this.addSql(`drop index "open"."inspection_results_by_agency";`);
    this.addSql(`drop index "open"."inspection_results_by_check_item";`);
    this.addSql(`drop index "open"."inspection_results_by_outcome";`);
    this.addSql(
      `create index "inspection_results_by_since_revision" on "open"."inspection_results" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "inspection_results_by_agency" on "open"."inspection_results" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "inspection_results_by_check_item" on "open"."inspection_results" ("check_item", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "inspection_results_by_outcome" on "open"."inspection_results" ("outcome", "record_id") where until_revision is null;`,
    );

    this.addSql(`drop index "open"."inspection_tasks_by_agency";`);
    this.addSql(`drop index "open"."inspection_tasks_by_status";`);
    this.addSql(
      `create index "inspection_tasks_by_since_revision" on "open"."inspection_tasks" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "inspection_tasks_by_agency" on "open"."inspection_tasks" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "inspection_tasks_by_status" on "open"."inspection_tasks" ("status", "record_id") where until_revision is null;`,
    );

    this.addSql(`drop index "open"."insurance_cases_by_institution_kind";`);
    this.addSql(`drop index "open"."insurance_cases_by_facility";`);
    this.addSql(`drop index "open"."insurance_cases_by_origin";`);
    this.addSql(`drop index "open"."insurance_cases_by_status";`);
    this.addSql(
      `create index "insurance_cases_by_since_revision" on "open"."insurance_cases" ("since_revision", "record_id");`,
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
      `create index "insurance_cases_by_status" on "open"."insurance_cases" ("status", "record_id") where until_revision is null;`,
    );

    this.addSql(`drop index "open"."interpretations_by_platform";`);
    this.addSql(
      `create index "interpretations_by_since_revision" on "open"."interpretations" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "interpretations_by_platform" on "open"."interpretations" ("platform", "record_id") where until_revision is null;`,
    );

    this.addSql(`drop index "open"."job_fairs_by_agency";`);
    this.addSql(`drop index "open"."job_fairs_by_kind";`);
    this.addSql(`drop index "open"."job_fairs_by_form";`);
    this.addSql(`create index "job_fairs_by_since_revision" on "open"."job_fairs" ("since_revision", "record_id");`);
    this.addSql(
      `create index "job_fairs_by_agency" on "open"."job_fairs" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "job_fairs_by_kind" on "open"."job_fairs" ("kind", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "job_fairs_by_form" on "open"."job_fairs" ("form", "record_id") where until_revision is null;`,
    );

    this.addSql(`drop index "open"."key_tasks_by_source_document";`);
    this.addSql(`drop index "open"."key_tasks_by_indicator";`);
    this.addSql(`create index "key_tasks_by_since_revision" on "open"."key_tasks" ("since_revision", "record_id");`);
    this.addSql(
      `create index "key_tasks_by_source_document" on "open"."key_tasks" ("source_document", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "key_tasks_by_indicator" on "open"."key_tasks" ("indicator", "record_id") where until_revision is null;`,
    );

    this.addSql(`drop index "open"."knowledge_entries_by_agency";`);
    this.addSql(`drop index "open"."knowledge_entries_by_topic";`);
    this.addSql(
      `create index "knowledge_entries_by_since_revision" on "open"."knowledge_entries" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "knowledge_entries_by_agency" on "open"."knowledge_entries" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "knowledge_entries_by_topic" on "open"."knowledge_entries" ("topic", "record_id") where until_revision is null;`,
    );

    this.addSql(`drop index "open"."land_acquisitions_by_major_project";`);
    this.addSql(
      `create index "land_acquisitions_by_since_revision" on "open"."land_acquisitions" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "land_acquisitions_by_major_project" on "open"."land_acquisitions" ("major_project", "record_id") where until_revision is null;`,
    );

    this.addSql(`drop index "open"."land_notices_by_agency";`);
    this.addSql(
      `create index "land_notices_by_since_revision" on "open"."land_notices" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "land_notices_by_agency" on "open"."land_notices" ("agency", "record_id") where until_revision is null;`,
    );

    this.addSql(`drop index "open"."land_parcels_by_agency";`);
    this.addSql(`drop index "open"."land_parcels_by_statutory_class";`);
    this.addSql(
      `create index "land_parcels_by_since_revision" on "open"."land_parcels" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "land_parcels_by_agency" on "open"."land_parcels" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "land_parcels_by_statutory_class" on "open"."land_parcels" ("statutory_class", "record_id") where until_revision is null;`,
    );

    this.addSql(`drop index "open"."licence_reforms_by_agency";`);
    this.addSql(`drop index "open"."licence_reforms_by_mode";`);
    this.addSql(
      `create index "licence_reforms_by_since_revision" on "open"."licence_reforms" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "licence_reforms_by_agency" on "open"."licence_reforms" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "licence_reforms_by_mode" on "open"."licence_reforms" ("mode", "record_id") where until_revision is null;`,
    );

    this.addSql(`drop index "open"."licences_by_category";`);
    this.addSql(`drop index "open"."licences_by_party_kind";`);
    this.addSql(`drop index "open"."licences_by_enterprise";`);
    this.addSql(`drop index "open"."licences_by_service_item";`);
    this.addSql(`drop index "open"."licences_by_status";`);
    this.addSql(`create index "licences_by_since_revision" on "open"."licences" ("since_revision", "record_id");`);
    this.addSql(
      `create index "licences_by_category" on "open"."licences" ("category", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "licences_by_party_kind" on "open"."licences" ("party_kind", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "licences_by_enterprise" on "open"."licences" ("enterprise", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "licences_by_service_item" on "open"."licences" ("service_item", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "licences_by_status" on "open"."licences" ("status", "record_id") where until_revision is null;`,
    );

    this.addSql(`drop index "open"."major_projects_by_mode";`);
    this.addSql(
      `create index "major_projects_by_since_revision" on "open"."major_projects" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "major_projects_by_mode" on "open"."major_projects" ("mode", "record_id") where until_revision is null;`,
    );

    this.addSql(`drop index "open"."media_platforms_by_agency";`);
    this.addSql(`drop index "open"."media_platforms_by_status";`);
    this.addSql(
      `create index "media_platforms_by_since_revision" on "open"."media_platforms" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "media_platforms_by_agency" on "open"."media_platforms" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "media_platforms_by_status" on "open"."media_platforms" ("status", "record_id") where until_revision is null;`,
    );

    this.addSql(`drop index "open"."negative_list_items_by_agency";`);
    this.addSql(`drop index "open"."negative_list_items_by_change";`);
    this.addSql(
      `create index "negative_list_items_by_since_revision" on "open"."negative_list_items" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "negative_list_items_by_agency" on "open"."negative_list_items" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "negative_list_items_by_change" on "open"."negative_list_items" ("change", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create index "office_holders_by_since_revision" on "open"."office_holders" ("since_revision", "record_id");`,
    );

    this.addSql(`drop index "open"."penalties_by_party_kind";`);
    this.addSql(`drop index "open"."penalties_by_enterprise";`);
    this.addSql(`drop index "open"."penalties_by_status";`);
    this.addSql(`create index "penalties_by_since_revision" on "open"."penalties" ("since_revision", "record_id");`);
    this.addSql(
      `create index "penalties_by_party_kind" on "open"."penalties" ("party_kind", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "penalties_by_enterprise" on "open"."penalties" ("enterprise", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "penalties_by_status" on "open"."penalties" ("status", "record_id") where until_revision is null;`,
    );

    this.addSql(`drop index "open"."performance_targets_by_agency";`);
    this.addSql(
      `create index "performance_targets_by_since_revision" on "open"."performance_targets" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "performance_targets_by_agency" on "open"."performance_targets" ("agency", "record_id") where until_revision is null;`,
    );

    this.addSql(`drop index "open"."polluted_waters_by_level";`);
    this.addSql(
      `create index "polluted_waters_by_since_revision" on "open"."polluted_waters" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "polluted_waters_by_level" on "open"."polluted_waters" ("level", "record_id") where until_revision is null;`,
    );

    this.addSql(`drop index "open"."posts_by_department";`);
    this.addSql(`create index "posts_by_since_revision" on "open"."posts" ("since_revision", "record_id");`);
    this.addSql(
      `create index "posts_by_department" on "open"."posts" ("department", "record_id") where until_revision is null;`,
    );

    this.addSql(`drop index "open"."power_adjustments_by_agency";`);
    this.addSql(`drop index "open"."power_adjustments_by_item_type";`);
    this.addSql(`drop index "open"."power_adjustments_by_from_agency";`);
    this.addSql(`drop index "open"."power_adjustments_by_to_agency";`);
    this.addSql(`drop index "open"."power_adjustments_by_service_item";`);
    this.addSql(
      `create index "power_adjustments_by_since_revision" on "open"."power_adjustments" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "power_adjustments_by_agency" on "open"."power_adjustments" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "power_adjustments_by_item_type" on "open"."power_adjustments" ("item_type", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "power_adjustments_by_from_agency" on "open"."power_adjustments" ("from_agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "power_adjustments_by_to_agency" on "open"."power_adjustments" ("to_agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "power_adjustments_by_service_item" on "open"."power_adjustments" ("service_item", "record_id") where until_revision is null;`,
    );

    this.addSql(`drop index "open"."press_events_by_meeting";`);
    this.addSql(
      `create index "press_events_by_since_revision" on "open"."press_events" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "press_events_by_meeting" on "open"."press_events" ("meeting", "record_id") where until_revision is null;`,
    );

    this.addSql(`drop index "open"."price_zones_by_agency";`);
    this.addSql(
      `create index "price_zones_by_since_revision" on "open"."price_zones" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "price_zones_by_agency" on "open"."price_zones" ("agency", "record_id") where until_revision is null;`,
    );

    this.addSql(`drop index "open"."release_reviews_by_attribute_decided";`);
    this.addSql(`drop index "open"."release_reviews_by_withhold_ground";`);
    this.addSql(
      `create index "release_reviews_by_since_revision" on "open"."release_reviews" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "release_reviews_by_attribute_decided" on "open"."release_reviews" ("attribute_decided", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "release_reviews_by_withhold_ground" on "open"."release_reviews" ("withhold_ground", "record_id") where until_revision is null;`,
    );

    this.addSql(`drop index "open"."relief_funds_by_purpose";`);
    this.addSql(
      `create index "relief_funds_by_since_revision" on "open"."relief_funds" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "relief_funds_by_purpose" on "open"."relief_funds" ("purpose", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create index "relief_projects_by_since_revision" on "open"."relief_projects" ("since_revision", "record_id");`,
    );

    this.addSql(`drop index "open"."schools_by_kind";`);
    this.addSql(`drop index "open"."schools_by_stage";`);
    this.addSql(`create index "schools_by_since_revision" on "open"."schools" ("since_revision", "record_id");`);
    this.addSql(
      `create index "schools_by_kind" on "open"."schools" ("kind", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "schools_by_stage" on "open"."schools" ("stage", "record_id") where until_revision is null;`,
    );

    this.addSql(`drop index "open"."service_halls_by_agency";`);
    this.addSql(
      `create index "service_halls_by_since_revision" on "open"."service_halls" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "service_halls_by_agency" on "open"."service_halls" ("agency", "record_id") where until_revision is null;`,
    );

    this.addSql(`drop index "open"."service_items_by_delegated_by";`);
    this.addSql(`drop index "open"."service_items_by_case_kind";`);
    this.addSql(
      `create index "service_items_by_since_revision" on "open"."service_items" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "service_items_by_delegated_by" on "open"."service_items" ("delegated_by", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "service_items_by_case_kind" on "open"."service_items" ("case_kind", "record_id") where until_revision is null;`,
    );

    this.addSql(
      `create index "supervision_items_by_since_revision" on "open"."supervision_items" ("since_revision", "record_id");`,
    );

    this.addSql(
      `create index "task_reports_by_since_revision" on "open"."task_reports" ("since_revision", "record_id");`,
    );

    this.addSql(
      `create index "three_determination_plans_by_since_revision" on "open"."three_determination_plans" ("since_revision", "record_id");`,
    );

    this.addSql(`drop index "open"."topic_releases_by_document";`);
    this.addSql(`drop index "open"."topic_releases_by_venue";`);
    this.addSql(
      `create index "topic_releases_by_since_revision" on "open"."topic_releases" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "topic_releases_by_document" on "open"."topic_releases" ("document", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "topic_releases_by_venue" on "open"."topic_releases" ("venue", "record_id") where until_revision is null;`,
    );

    this.addSql(`drop index "open"."training_events_by_form";`);
    this.addSql(
      `create index "training_events_by_since_revision" on "open"."training_events" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "training_events_by_form" on "open"."training_events" ("form", "record_id") where until_revision is null;`,
    );

    this.addSql(`drop index "open"."vacancies_by_agency";`);
    this.addSql(`drop index "open"."vacancies_by_employment_kind";`);
    this.addSql(`drop index "open"."vacancies_by_education";`);
    this.addSql(`drop index "open"."vacancies_by_status";`);
    this.addSql(`create index "vacancies_by_since_revision" on "open"."vacancies" ("since_revision", "record_id");`);
    this.addSql(
      `create index "vacancies_by_agency" on "open"."vacancies" ("agency", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "vacancies_by_employment_kind" on "open"."vacancies" ("employment_kind", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "vacancies_by_education" on "open"."vacancies" ("education", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "vacancies_by_status" on "open"."vacancies" ("status", "record_id") where until_revision is null;`,
    );

    this.addSql(`drop index "open"."vaccine_inspections_by_subject_kind";`);
    this.addSql(`drop index "open"."vaccine_inspections_by_result";`);
    this.addSql(
      `create index "vaccine_inspections_by_since_revision" on "open"."vaccine_inspections" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "vaccine_inspections_by_subject_kind" on "open"."vaccine_inspections" ("subject_kind", "record_id") where until_revision is null;`,
    );
    this.addSql(
      `create index "vaccine_inspections_by_result" on "open"."vaccine_inspections" ("result", "record_id") where until_revision is null;`,
    );

    this.addSql(`drop index "open"."water_readings_by_actual_class";`);
    this.addSql(
      `create index "water_readings_by_since_revision" on "open"."water_readings" ("since_revision", "record_id");`,
    );
    this.addSql(
      `create index "water_readings_by_actual_class" on "open"."water_readings" ("actual_class", "record_id") where until_revision is null;`,
    );
  }
}
