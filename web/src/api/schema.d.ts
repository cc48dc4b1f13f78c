// Generated from contracts/openapi.json by `npm run generate`; never edited by hand.

export interface paths {
  "/analyses": {
    /**
     * Analyses
     * @description What can be asked, with the fields of each question.
     */
    get: operations["get_analyses"];
  };
  "/analyses/{name}": {
    /**
     * Analyse
     * @description The answer as columns, rows, totals and how to draw them. Parameters are those of the analysis, under `params`.
     */
    post: operations["post_analyses_name"];
  };
  "/auth/act-as": {
    /**
     * Act As
     * @description From now on this session shows what that person sees, and changes nothing, until `DELETE /auth/act-as`.
     */
    post: operations["post_auth_act_as"];
    /** Stop Acting */
    delete: operations["delete_auth_act_as"];
  };
  "/auth/history": {
    /**
     * History
     * @description The own recent sign-ins, failed ones too.
     */
    get: operations["get_auth_history"];
  };
  "/auth/info": {
    /**
     * Info
     * @description What the sign-in page needs to know.
     */
    get: operations["get_auth_info"];
  };
  "/auth/login": {
    /** Login */
    post: operations["post_auth_login"];
  };
  "/auth/logout": {
    /** Logout */
    post: operations["post_auth_logout"];
  };
  "/auth/one-time-code": {
    /**
     * One Time Code
     * @description Send a code that is good for one sign-in, to whoever signs in that way (SYS-015).
     */
    post: operations["post_auth_one_time_code"];
  };
  "/auth/password": {
    /**
     * Change Password
     * @description Change the own password; other sessions end, this one goes on.
     */
    post: operations["post_auth_password"];
  };
  "/auth/password-reset": {
    /**
     * Ask For Reset
     * @description Send a link with which one sets a new password.
     */
    post: operations["post_auth_password_reset"];
  };
  "/auth/password-reset/confirm": {
    /**
     * Reset Password
     * @description Set the password by a link; all sessions end. The second factor, where there is one, stays as it is.
     */
    post: operations["post_auth_password_reset_confirm"];
  };
  "/auth/second-factor": {
    /**
     * Second Factor
     * @description Whether I have an authenticator, whether I must have one, and how many recovery codes are left.
     */
    get: operations["get_auth_second_factor"];
    /**
     * Second Factor
     * @description The second step of signing in; recovery codes come along when an authenticator was taken into use.
     */
    post: operations["post_auth_second_factor"];
  };
  "/auth/second-factor/confirm": {
    /** Confirm */
    post: operations["post_auth_second_factor_confirm"];
  };
  "/auth/second-factor/enrol": {
    /**
     * Enrol
     * @description A new authenticator for somebody who must have one; the code it shows goes to `/auth/second-factor`.
     */
    post: operations["post_auth_second_factor_enrol"];
  };
  "/auth/second-factor/recovery-codes": {
    /**
     * New Recovery Codes
     * @description Ten new ones; the old ones are void.
     */
    post: operations["post_auth_second_factor_recovery_codes"];
  };
  "/auth/second-factor/remove": {
    /**
     * Remove
     * @description Do without; not where it is demanded.
     */
    post: operations["post_auth_second_factor_remove"];
  };
  "/auth/second-factor/setup": {
    /**
     * Set Up
     * @description A new secret to scan; what was in use stays so until `confirm`.
     */
    post: operations["post_auth_second_factor_setup"];
  };
  "/auth/sessions": {
    /**
     * Sessions
     * @description The own sessions, newest first.
     */
    get: operations["get_auth_sessions"];
  };
  "/auth/sessions/{id}": {
    /** End Session */
    delete: operations["delete_auth_sessions_id"];
  };
  "/auth/tokens": {
    /** List Tokens */
    get: operations["get_auth_tokens"];
    /**
     * Make Token
     * @description `read_only` and `objects` make it narrower than its owner; see `http/limits.py` for what is left.
     */
    post: operations["post_auth_tokens"];
  };
  "/auth/tokens/{id}": {
    /** End Token */
    delete: operations["delete_auth_tokens_id"];
  };
  "/comments/{id}": {
    /** Uncomment */
    delete: operations["delete_comments_id"];
  };
  "/dimensions": {
    /**
     * Dimensions
     * @description The management dimensions with the objects on which each is or can be enabled. What one may share with, everybody may
     *     know; how many people a dimension would lock out, only administrators.
     */
    get: operations["get_dimensions"];
  };
  "/dimensions/area-control": {
    /**
     * Area Control
     * @description Set up control by region and business line, carried by departments, for these roles (PERM-023).
     */
    post: operations["post_dimensions_area_control"];
  };
  "/dimensions/{id}/attach": {
    /**
     * Attach
     * @description Enable a dimension on an object; a field for it is made where there is none.
     */
    post: operations["post_dimensions_id_attach"];
  };
  "/dimensions/{id}/detach": {
    /**
     * Detach
     * @description Switch it off again; the field and its values stay.
     */
    post: operations["post_dimensions_id_detach"];
  };
  "/employees/{id}/data-grants": {
    /**
     * Grants Of Person
     * @description The person's own grants; for a dimension that has one, those of his roles do not count.
     */
    get: operations["get_employees_id_data_grants"];
    /** Set Grants Of Person */
    put: operations["put_employees_id_data_grants"];
  };
  "/employees/{id}/effective-rights": {
    /**
     * Effective
     * @description What his roles and exceptions add up to, each right with where it comes from.
     */
    get: operations["get_employees_id_effective_rights"];
  };
  "/employees/{id}/rights": {
    /**
     * Rights Of Person
     * @description What differs for the person from what his roles add up to.
     */
    get: operations["get_employees_id_rights"];
    /** Set Rights Of Person */
    put: operations["put_employees_id_rights"];
  };
  "/events": {
    /** Server-sent events: notification, job, metadata, record */
    get: operations["get_events"];
  };
  "/explain/{name}/{id}": {
    /**
     * Explain
     * @description `user` is an operator by number or account; without it oneself.
     */
    get: operations["get_explain_name_id"];
  };
  "/exports": {
    /**
     * Exports
     * @description Who exported what and how much: own ones, all for administrators.
     */
    get: operations["get_exports"];
  };
  "/favourites": {
    /**
     * Favourites
     * @description One's own favourites of all objects, those starred last first; only what one may see.
     */
    get: operations["get_favourites"];
    /**
     * Mark
     * @description Star records, or take the star away; answers those that are starred now.
     */
    post: operations["post_favourites"];
  };
  "/favourites/{name}/{id}": {
    /**
     * Is Starred
     * @description Whether one starred this record.
     */
    get: operations["get_favourites_name_id"];
  };
  "/files": {
    /**
     * Upload
     * @description A file for an attachment field: only its uploader knows it until a record holds it.
     */
    post: operations["post_files"];
  };
  "/files/{id}": {
    /**
     * Download
     * @description The bytes, as a download; with `inline` pictures may stand in a page.
     */
    get: operations["get_files_id"];
    /** Remove */
    delete: operations["delete_files_id"];
  };
  "/handovers": {
    /**
     * Hand Over
     * @description Begin; the job tells how far it is. Entries of `work_handover` say what went to whom.
     */
    post: operations["post_handovers"];
  };
  "/handovers/preview": {
    /**
     * Preview
     * @description What the employee holds: per object and field how many records, and how many of them are open.
     */
    get: operations["get_handovers_preview"];
  };
  "/healthz": {
    /**
     * Healthz
     * @description The process answers; nothing else is looked at.
     */
    get: operations["get_healthz"];
  };
  "/imports": {
    /**
     * Imports
     * @description History, latest first.
     */
    get: operations["get_imports"];
  };
  "/imports/{id}": {
    /** Import */
    get: operations["get_imports_id"];
  };
  "/imports/{id}/cancel": {
    /**
     * Cancel
     * @description Stop between two batches.
     */
    post: operations["post_imports_id_cancel"];
  };
  "/imports/{id}/errors.xlsx": {
    /**
     * Errors
     * @description The refused rows with the reasons.
     */
    get: operations["get_imports_id_errors_xlsx"];
  };
  "/imports/{id}/undo": {
    /**
     * Undo
     * @description Take it back, in the background.
     */
    post: operations["post_imports_id_undo"];
  };
  "/jobs": {
    /**
     * Jobs
     * @description The latest own jobs.
     */
    get: operations["get_jobs"];
  };
  "/jobs/{id}": {
    /** Job */
    get: operations["get_jobs_id"];
  };
  "/jobs/{id}/cancel": {
    /**
     * Cancel
     * @description Ask it to stop; what is done stays done.
     */
    post: operations["post_jobs_id_cancel"];
  };
  "/kinds": {
    /**
     * Kinds
     * @description The field kinds and what the designer offers for each.
     */
    get: operations["get_kinds"];
  };
  "/log": {
    /**
     * Log
     * @description Who did what, when and from where; newest first.
     */
    get: operations["get_log"];
  };
  "/log/about": {
    /**
     * About
     * @description The kinds of operations, how long the log is kept.
     */
    get: operations["get_log_about"];
  };
  "/log/check": {
    /**
     * Check
     * @description Whether anybody tampered with the log: seals followed, as many stretches read again as fit into 20 seconds.
     */
    post: operations["post_log_check"];
  };
  "/log/exports": {
    /**
     * Export
     * @description A workbook of the lines asked for; the id is the job's.
     */
    post: operations["post_log_exports"];
  };
  "/log/policy": {
    /**
     * Set Policy
     * @description How many days entries and changes of records are kept; without a number for ever.
     */
    put: operations["put_log_policy"];
  };
  "/me": {
    /** Me */
    get: operations["get_me"];
    /**
     * Change Me
     * @description Language, theme and free preferences of the interface (at most 20 kB).
     */
    patch: operations["patch_me"];
  };
  "/notifications": {
    /**
     * Notifications
     * @description Own notifications, newest first.
     */
    get: operations["get_notifications"];
  };
  "/notifications/kinds": {
    /**
     * Own Kinds
     * @description The kinds of notices: which the own roles give, and which are wanted.
     */
    get: operations["get_notifications_kinds"];
    /**
     * Set Own Kinds
     * @description Name the kinds that are not wanted.
     */
    put: operations["put_notifications_kinds"];
  };
  "/notifications/read": {
    /**
     * Read
     * @description Mark as read: those named, or all.
     */
    post: operations["post_notifications_read"];
  };
  "/objects": {
    /**
     * Objects
     * @description Every object the actor may view, in short.
     */
    get: operations["get_objects"];
    /**
     * Add
     * @description A new object with its first fields; answers its metadata.
     */
    post: operations["post_objects"];
  };
  "/objects/{name}": {
    /**
     * Object
     * @description Everything about one object.
     */
    get: operations["get_objects_name"];
    /**
     * Remove
     * @description Hides the object; with `purge` its table is dropped.
     */
    delete: operations["delete_objects_name"];
    /** Change */
    patch: operations["patch_objects_name"];
  };
  "/objects/{name}/buttons": {
    /**
     * Buttons
     * @description The buttons in order, and what new ones can be made of.
     */
    get: operations["get_objects_name_buttons"];
    /**
     * Order
     * @description The order in which they stand.
     */
    put: operations["put_objects_name_buttons"];
    /** Add */
    post: operations["post_objects_name_buttons"];
  };
  "/objects/{name}/buttons/{id}": {
    /** Change */
    put: operations["put_objects_name_buttons_id"];
    /** Remove */
    delete: operations["delete_objects_name_buttons_id"];
  };
  "/objects/{name}/duplicate-rules": {
    /**
     * Rules
     * @description The rules of an object, the fields it declares where it has none, and what rules can compare.
     */
    get: operations["get_objects_name_duplicate_rules"];
    /**
     * Set Rules
     * @description Replace all rules of an object; without any, it is checked by the fields that it declares.
     */
    put: operations["put_objects_name_duplicate_rules"];
  };
  "/objects/{name}/fields": {
    /**
     * Definitions
     * @description The custom fields as they were defined, hidden ones included.
     */
    get: operations["get_objects_name_fields"];
    /** Add Field */
    post: operations["post_objects_name_fields"];
  };
  "/objects/{name}/fields/{field}": {
    /**
     * Remove Field
     * @description Hides the field; with `purge` its column is dropped.
     */
    delete: operations["delete_objects_name_fields_field"];
    /** Change Field */
    patch: operations["patch_objects_name_fields_field"];
  };
  "/objects/{name}/layouts": {
    /**
     * Layouts
     * @description The layouts in order, and the arrangement that holds where none of them does.
     */
    get: operations["get_objects_name_layouts"];
    /**
     * Order
     * @description The order in which they are tried.
     */
    put: operations["put_objects_name_layouts"];
    /** Add */
    post: operations["post_objects_name_layouts"];
  };
  "/objects/{name}/layouts/{id}": {
    /** Change */
    put: operations["put_objects_name_layouts_id"];
    /** Remove */
    delete: operations["delete_objects_name_layouts_id"];
  };
  "/plans/{id}/targets": {
    /**
     * Put Targets
     * @description Save what was typed into the plan's sheet; the new version of the plan.
     */
    put: operations["put_plans_id_targets"];
  };
  "/readyz": {
    /**
     * Readyz
     * @description The database answers and has the tables of the kernel; 503 while it does not.
     */
    get: operations["get_readyz"];
  };
  "/records/activity": {
    /** 行动: list */
    get: operations["get_records_activity"];
    /** 行动: create */
    post: operations["post_records_activity"];
  };
  "/records/activity/{id}": {
    /** 行动: one record */
    get: operations["get_records_activity_id"];
    /** 行动: to the recycle bin */
    delete: operations["delete_records_activity_id"];
    /** 行动: change */
    patch: operations["patch_records_activity_id"];
  };
  "/records/activity/{id}/actions/cancel": {
    /** 行动: 取消 */
    post: operations["post_records_activity_id_actions_cancel"];
  };
  "/records/activity/{id}/actions/complete": {
    /** 行动: 完成 */
    post: operations["post_records_activity_id_actions_complete"];
  };
  "/records/activity/{id}/actions/give_back": {
    /** 行动: 退回 */
    post: operations["post_records_activity_id_actions_give_back"];
  };
  "/records/activity/{id}/actions/open_source": {
    /** 行动: 打开来源记录 */
    post: operations["post_records_activity_id_actions_open_source"];
  };
  "/records/activity/{id}/actions/start": {
    /** 行动: 开始 */
    post: operations["post_records_activity_id_actions_start"];
  };
  "/records/activity/{id}/actions/take": {
    /** 行动: 领取 */
    post: operations["post_records_activity_id_actions_take"];
  };
  "/records/activity_type": {
    /** 活动类型: list */
    get: operations["get_records_activity_type"];
    /** 活动类型: create */
    post: operations["post_records_activity_type"];
  };
  "/records/activity_type/{id}": {
    /** 活动类型: one record */
    get: operations["get_records_activity_type_id"];
    /** 活动类型: to the recycle bin */
    delete: operations["delete_records_activity_type_id"];
    /** 活动类型: change */
    patch: operations["patch_records_activity_type_id"];
  };
  "/records/appraisal_indicator": {
    /** 考核指标: list */
    get: operations["get_records_appraisal_indicator"];
    /** 考核指标: create */
    post: operations["post_records_appraisal_indicator"];
  };
  "/records/appraisal_indicator/{id}": {
    /** 考核指标: one record */
    get: operations["get_records_appraisal_indicator_id"];
    /** 考核指标: to the recycle bin */
    delete: operations["delete_records_appraisal_indicator_id"];
    /** 考核指标: change */
    patch: operations["patch_records_appraisal_indicator_id"];
  };
  "/records/appraisal_result": {
    /** 考核结果: list */
    get: operations["get_records_appraisal_result"];
    /** 考核结果: create */
    post: operations["post_records_appraisal_result"];
  };
  "/records/appraisal_result/actions/start_period": {
    /** 考核结果: 开始考核 */
    post: operations["post_records_appraisal_result_actions_start_period"];
  };
  "/records/appraisal_result/{id}": {
    /** 考核结果: one record */
    get: operations["get_records_appraisal_result_id"];
    /** 考核结果: to the recycle bin */
    delete: operations["delete_records_appraisal_result_id"];
    /** 考核结果: change */
    patch: operations["patch_records_appraisal_result_id"];
  };
  "/records/appraisal_result/{id}/actions/archive": {
    /** 考核结果: 归档 */
    post: operations["post_records_appraisal_result_id_actions_archive"];
  };
  "/records/appraisal_result/{id}/actions/collect": {
    /** 考核结果: 采集 */
    post: operations["post_records_appraisal_result_id_actions_collect"];
  };
  "/records/appraisal_result/{id}/actions/confirm": {
    /** 考核结果: 确认考核 */
    post: operations["post_records_appraisal_result_id_actions_confirm"];
  };
  "/records/appraisal_result/{id}/actions/evaluate": {
    /** 考核结果: 评分 */
    post: operations["post_records_appraisal_result_id_actions_evaluate"];
  };
  "/records/appraisal_result/{id}/actions/grounds": {
    /** 考核结果: 查看依据 */
    post: operations["post_records_appraisal_result_id_actions_grounds"];
  };
  "/records/appraisal_score": {
    /** 各项得分: list */
    get: operations["get_records_appraisal_score"];
    /** 各项得分: create */
    post: operations["post_records_appraisal_score"];
  };
  "/records/appraisal_score/{id}": {
    /** 各项得分: one record */
    get: operations["get_records_appraisal_score_id"];
    /** 各项得分: to the recycle bin */
    delete: operations["delete_records_appraisal_score_id"];
    /** 各项得分: change */
    patch: operations["patch_records_appraisal_score_id"];
  };
  "/records/business_system": {
    /** 业务系统: list */
    get: operations["get_records_business_system"];
    /** 业务系统: create */
    post: operations["post_records_business_system"];
  };
  "/records/business_system/{id}": {
    /** 业务系统: one record */
    get: operations["get_records_business_system_id"];
    /** 业务系统: to the recycle bin */
    delete: operations["delete_records_business_system_id"];
    /** 业务系统: change */
    patch: operations["patch_records_business_system_id"];
  };
  "/records/campaign": {
    /** 市场活动: list */
    get: operations["get_records_campaign"];
    /** 市场活动: create */
    post: operations["post_records_campaign"];
  };
  "/records/campaign/{id}": {
    /** 市场活动: one record */
    get: operations["get_records_campaign_id"];
    /** 市场活动: to the recycle bin */
    delete: operations["delete_records_campaign_id"];
    /** 市场活动: change */
    patch: operations["patch_records_campaign_id"];
  };
  "/records/campaign/{id}/actions/approve": {
    /** 市场活动: 批准 */
    post: operations["post_records_campaign_id_actions_approve"];
  };
  "/records/campaign/{id}/actions/finish": {
    /** 市场活动: 结束 */
    post: operations["post_records_campaign_id_actions_finish"];
  };
  "/records/campaign/{id}/actions/send_back": {
    /** 市场活动: 退回 */
    post: operations["post_records_campaign_id_actions_send_back"];
  };
  "/records/campaign/{id}/actions/submit": {
    /** 市场活动: 提交审批 */
    post: operations["post_records_campaign_id_actions_submit"];
  };
  "/records/campaign_participant": {
    /** 市场活动参与者: list */
    get: operations["get_records_campaign_participant"];
    /** 市场活动参与者: create */
    post: operations["post_records_campaign_participant"];
  };
  "/records/campaign_participant/{id}": {
    /** 市场活动参与者: one record */
    get: operations["get_records_campaign_participant_id"];
    /** 市场活动参与者: to the recycle bin */
    delete: operations["delete_records_campaign_participant_id"];
    /** 市场活动参与者: change */
    patch: operations["patch_records_campaign_participant_id"];
  };
  "/records/campaign_type": {
    /** 市场活动类型: list */
    get: operations["get_records_campaign_type"];
    /** 市场活动类型: create */
    post: operations["post_records_campaign_type"];
  };
  "/records/campaign_type/{id}": {
    /** 市场活动类型: one record */
    get: operations["get_records_campaign_type_id"];
    /** 市场活动类型: to the recycle bin */
    delete: operations["delete_records_campaign_type_id"];
    /** 市场活动类型: change */
    patch: operations["patch_records_campaign_type_id"];
  };
  "/records/competitor": {
    /** 竞争对手: list */
    get: operations["get_records_competitor"];
    /** 竞争对手: create */
    post: operations["post_records_competitor"];
  };
  "/records/competitor/{id}": {
    /** 竞争对手: one record */
    get: operations["get_records_competitor_id"];
    /** 竞争对手: to the recycle bin */
    delete: operations["delete_records_competitor_id"];
    /** 竞争对手: change */
    patch: operations["patch_records_competitor_id"];
  };
  "/records/complaint": {
    /** 投诉: list */
    get: operations["get_records_complaint"];
    /** 投诉: create */
    post: operations["post_records_complaint"];
  };
  "/records/complaint/{id}": {
    /** 投诉: one record */
    get: operations["get_records_complaint_id"];
    /** 投诉: to the recycle bin */
    delete: operations["delete_records_complaint_id"];
    /** 投诉: change */
    patch: operations["patch_records_complaint_id"];
  };
  "/records/complaint/{id}/actions/allocate": {
    /** 投诉: 分配投诉 */
    post: operations["post_records_complaint_id_actions_allocate"];
  };
  "/records/complaint/{id}/actions/call_back": {
    /** 投诉: 回访客户 */
    post: operations["post_records_complaint_id_actions_call_back"];
  };
  "/records/complaint/{id}/actions/close": {
    /** 投诉: 关闭投诉 */
    post: operations["post_records_complaint_id_actions_close"];
  };
  "/records/complaint/{id}/actions/handle": {
    /** 投诉: 处理投诉 */
    post: operations["post_records_complaint_id_actions_handle"];
  };
  "/records/complaint/{id}/actions/make_work_order": {
    /** 投诉: 生成工单 */
    post: operations["post_records_complaint_id_actions_make_work_order"];
  };
  "/records/complaint/{id}/actions/progress": {
    /** 投诉: 记录进程 */
    post: operations["post_records_complaint_id_actions_progress"];
  };
  "/records/complaint/{id}/actions/send_back": {
    /** 投诉: 退回重办 */
    post: operations["post_records_complaint_id_actions_send_back"];
  };
  "/records/complaint/{id}/actions/verify": {
    /** 投诉: 核实 */
    post: operations["post_records_complaint_id_actions_verify"];
  };
  "/records/complaint_progress": {
    /** 投诉处理进程: list */
    get: operations["get_records_complaint_progress"];
  };
  "/records/complaint_progress/{id}": {
    /** 投诉处理进程: one record */
    get: operations["get_records_complaint_progress_id"];
  };
  "/records/complaint_reason": {
    /** 投诉原因: list */
    get: operations["get_records_complaint_reason"];
    /** 投诉原因: create */
    post: operations["post_records_complaint_reason"];
  };
  "/records/complaint_reason/{id}": {
    /** 投诉原因: one record */
    get: operations["get_records_complaint_reason_id"];
    /** 投诉原因: to the recycle bin */
    delete: operations["delete_records_complaint_reason_id"];
    /** 投诉原因: change */
    patch: operations["patch_records_complaint_reason_id"];
  };
  "/records/contact": {
    /** 联系人: list */
    get: operations["get_records_contact"];
    /** 联系人: create */
    post: operations["post_records_contact"];
  };
  "/records/contact/{id}": {
    /** 联系人: one record */
    get: operations["get_records_contact_id"];
    /** 联系人: to the recycle bin */
    delete: operations["delete_records_contact_id"];
    /** 联系人: change */
    patch: operations["patch_records_contact_id"];
  };
  "/records/contact/{id}/actions/add_to_survey": {
    /** 联系人: 加入调查 */
    post: operations["post_records_contact_id_actions_add_to_survey"];
  };
  "/records/contact/{id}/actions/change_company": {
    /** 联系人: 单位变更 */
    post: operations["post_records_contact_id_actions_change_company"];
  };
  "/records/contact_change": {
    /** 联系人变化: list */
    get: operations["get_records_contact_change"];
  };
  "/records/contact_change/{id}": {
    /** 联系人变化: one record */
    get: operations["get_records_contact_change_id"];
  };
  "/records/contact_company_change": {
    /** 单位变更: list */
    get: operations["get_records_contact_company_change"];
  };
  "/records/contact_company_change/{id}": {
    /** 单位变更: one record */
    get: operations["get_records_contact_company_change_id"];
  };
  "/records/contact_influence": {
    /** 影响: list */
    get: operations["get_records_contact_influence"];
    /** 影响: create */
    post: operations["post_records_contact_influence"];
  };
  "/records/contact_influence/{id}": {
    /** 影响: one record */
    get: operations["get_records_contact_influence_id"];
    /** 影响: to the recycle bin */
    delete: operations["delete_records_contact_influence_id"];
    /** 影响: change */
    patch: operations["patch_records_contact_influence_id"];
  };
  "/records/contact_job_change": {
    /** 职务调动: list */
    get: operations["get_records_contact_job_change"];
    /** 职务调动: create */
    post: operations["post_records_contact_job_change"];
  };
  "/records/contact_job_change/{id}": {
    /** 职务调动: one record */
    get: operations["get_records_contact_job_change_id"];
    /** 职务调动: to the recycle bin */
    delete: operations["delete_records_contact_job_change_id"];
    /** 职务调动: change */
    patch: operations["patch_records_contact_job_change_id"];
  };
  "/records/contract": {
    /** 合同: list */
    get: operations["get_records_contract"];
    /** 合同: create */
    post: operations["post_records_contract"];
  };
  "/records/contract/{id}": {
    /** 合同: one record */
    get: operations["get_records_contract_id"];
    /** 合同: to the recycle bin */
    delete: operations["delete_records_contract_id"];
    /** 合同: change */
    patch: operations["patch_records_contract_id"];
  };
  "/records/contract/{id}/actions/carry_out": {
    /** 合同: 开始执行 */
    post: operations["post_records_contract_id_actions_carry_out"];
  };
  "/records/contract/{id}/actions/end": {
    /** 合同: 终止 */
    post: operations["post_records_contract_id_actions_end"];
  };
  "/records/contract/{id}/actions/propose": {
    /** 合同: 提交审批 */
    post: operations["post_records_contract_id_actions_propose"];
  };
  "/records/contract/{id}/actions/redraft": {
    /** 合同: 退回草拟 */
    post: operations["post_records_contract_id_actions_redraft"];
  };
  "/records/contract/{id}/actions/request_number": {
    /** 合同: 申请合同号 */
    post: operations["post_records_contract_id_actions_request_number"];
  };
  "/records/contract/{id}/actions/sign": {
    /** 合同: 签订 */
    post: operations["post_records_contract_id_actions_sign"];
  };
  "/records/crm_setting": {
    /** CRM业务设置: list */
    get: operations["get_records_crm_setting"];
    /** CRM业务设置: create */
    post: operations["post_records_crm_setting"];
  };
  "/records/crm_setting/{id}": {
    /** CRM业务设置: one record */
    get: operations["get_records_crm_setting_id"];
    /** CRM业务设置: to the recycle bin */
    delete: operations["delete_records_crm_setting_id"];
    /** CRM业务设置: change */
    patch: operations["patch_records_crm_setting_id"];
  };
  "/records/customer": {
    /** 客户: list */
    get: operations["get_records_customer"];
    /** 客户: create */
    post: operations["post_records_customer"];
  };
  "/records/customer/{id}": {
    /** 客户: one record */
    get: operations["get_records_customer_id"];
    /** 客户: to the recycle bin */
    delete: operations["delete_records_customer_id"];
    /** 客户: change */
    patch: operations["patch_records_customer_id"];
  };
  "/records/customer/{id}/actions/add_to_survey": {
    /** 客户: 加入调查 */
    post: operations["post_records_customer_id_actions_add_to_survey"];
  };
  "/records/customer/{id}/actions/business_figures": {
    /** 客户: 查看业务系统数据 */
    post: operations["post_records_customer_id_actions_business_figures"];
  };
  "/records/customer/{id}/actions/contract_number": {
    /** 客户: 申请合同号 */
    post: operations["post_records_customer_id_actions_contract_number"];
  };
  "/records/customer/{id}/actions/open_external_account": {
    /** 客户: 开通外部帐号 */
    post: operations["post_records_customer_id_actions_open_external_account"];
  };
  "/records/customer/{id}/actions/progress": {
    /** 客户: 销售进程 */
    post: operations["post_records_customer_id_actions_progress"];
  };
  "/records/customer/{id}/actions/quote_history": {
    /** 客户: 历次报价 */
    post: operations["post_records_customer_id_actions_quote_history"];
  };
  "/records/customer_class": {
    /** 客户分类: list */
    get: operations["get_records_customer_class"];
    /** 客户分类: create */
    post: operations["post_records_customer_class"];
  };
  "/records/customer_class/{id}": {
    /** 客户分类: one record */
    get: operations["get_records_customer_class_id"];
    /** 客户分类: to the recycle bin */
    delete: operations["delete_records_customer_class_id"];
    /** 客户分类: change */
    patch: operations["patch_records_customer_class_id"];
  };
  "/records/customer_interest": {
    /** 感兴趣产品: list */
    get: operations["get_records_customer_interest"];
    /** 感兴趣产品: create */
    post: operations["post_records_customer_interest"];
  };
  "/records/customer_interest/{id}": {
    /** 感兴趣产品: one record */
    get: operations["get_records_customer_interest_id"];
    /** 感兴趣产品: to the recycle bin */
    delete: operations["delete_records_customer_interest_id"];
    /** 感兴趣产品: change */
    patch: operations["patch_records_customer_interest_id"];
  };
  "/records/customer_relation": {
    /** 客户关系: list */
    get: operations["get_records_customer_relation"];
    /** 客户关系: create */
    post: operations["post_records_customer_relation"];
  };
  "/records/customer_relation/{id}": {
    /** 客户关系: one record */
    get: operations["get_records_customer_relation_id"];
    /** 客户关系: to the recycle bin */
    delete: operations["delete_records_customer_relation_id"];
    /** 客户关系: change */
    patch: operations["patch_records_customer_relation_id"];
  };
  "/records/data_grant": {
    /** 数据权限: list */
    get: operations["get_records_data_grant"];
    /** 数据权限: create */
    post: operations["post_records_data_grant"];
  };
  "/records/data_grant/{id}": {
    /** 数据权限: one record */
    get: operations["get_records_data_grant_id"];
    /** 数据权限: to the recycle bin */
    delete: operations["delete_records_data_grant_id"];
    /** 数据权限: change */
    patch: operations["patch_records_data_grant_id"];
  };
  "/records/delivery": {
    /** 发货单: list */
    get: operations["get_records_delivery"];
    /** 发货单: create */
    post: operations["post_records_delivery"];
  };
  "/records/delivery/{id}": {
    /** 发货单: one record */
    get: operations["get_records_delivery_id"];
    /** 发货单: to the recycle bin */
    delete: operations["delete_records_delivery_id"];
    /** 发货单: change */
    patch: operations["patch_records_delivery_id"];
  };
  "/records/delivery/{id}/actions/ship": {
    /** 发货单: 确认发货 */
    post: operations["post_records_delivery_id_actions_ship"];
  };
  "/records/delivery/{id}/actions/take_back": {
    /** 发货单: 撤销发货 */
    post: operations["post_records_delivery_id_actions_take_back"];
  };
  "/records/delivery_line": {
    /** 发货明细: list */
    get: operations["get_records_delivery_line"];
    /** 发货明细: create */
    post: operations["post_records_delivery_line"];
  };
  "/records/delivery_line/{id}": {
    /** 发货明细: one record */
    get: operations["get_records_delivery_line_id"];
    /** 发货明细: to the recycle bin */
    delete: operations["delete_records_delivery_line_id"];
    /** 发货明细: change */
    patch: operations["patch_records_delivery_line_id"];
  };
  "/records/department": {
    /** 部门: list */
    get: operations["get_records_department"];
    /** 部门: create */
    post: operations["post_records_department"];
  };
  "/records/department/{id}": {
    /** 部门: one record */
    get: operations["get_records_department_id"];
    /** 部门: to the recycle bin */
    delete: operations["delete_records_department_id"];
    /** 部门: change */
    patch: operations["patch_records_department_id"];
  };
  "/records/dimension_value": {
    /** 维度值: list */
    get: operations["get_records_dimension_value"];
    /** 维度值: create */
    post: operations["post_records_dimension_value"];
  };
  "/records/dimension_value/{id}": {
    /** 维度值: one record */
    get: operations["get_records_dimension_value_id"];
    /** 维度值: to the recycle bin */
    delete: operations["delete_records_dimension_value_id"];
    /** 维度值: change */
    patch: operations["patch_records_dimension_value_id"];
  };
  "/records/document_sending": {
    /** 发送记录: list */
    get: operations["get_records_document_sending"];
    /** 发送记录: create */
    post: operations["post_records_document_sending"];
  };
  "/records/document_sending/{id}": {
    /** 发送记录: one record */
    get: operations["get_records_document_sending_id"];
    /** 发送记录: to the recycle bin */
    delete: operations["delete_records_document_sending_id"];
    /** 发送记录: change */
    patch: operations["patch_records_document_sending_id"];
  };
  "/records/employee": {
    /** 员工: list */
    get: operations["get_records_employee"];
    /** 员工: create */
    post: operations["post_records_employee"];
  };
  "/records/employee/{id}": {
    /** 员工: one record */
    get: operations["get_records_employee_id"];
    /** 员工: to the recycle bin */
    delete: operations["delete_records_employee_id"];
    /** 员工: change */
    patch: operations["patch_records_employee_id"];
  };
  "/records/employee/{id}/actions/act_as": {
    /** 员工: 以此身份查看 */
    post: operations["post_records_employee_id_actions_act_as"];
  };
  "/records/employee/{id}/actions/hand_over": {
    /** 员工: 工作转接 */
    post: operations["post_records_employee_id_actions_hand_over"];
  };
  "/records/employee/{id}/actions/open_account": {
    /** 员工: 开通登录 */
    post: operations["post_records_employee_id_actions_open_account"];
  };
  "/records/employee/{id}/actions/person_rights": {
    /** 员工: 个人权限 */
    post: operations["post_records_employee_id_actions_person_rights"];
  };
  "/records/employee_training": {
    /** 培训信息: list */
    get: operations["get_records_employee_training"];
    /** 培训信息: create */
    post: operations["post_records_employee_training"];
  };
  "/records/employee_training/{id}": {
    /** 培训信息: one record */
    get: operations["get_records_employee_training_id"];
    /** 培训信息: to the recycle bin */
    delete: operations["delete_records_employee_training_id"];
    /** 培训信息: change */
    patch: operations["patch_records_employee_training_id"];
  };
  "/records/external_document": {
    /** 业务单据: list */
    get: operations["get_records_external_document"];
  };
  "/records/external_document/{id}": {
    /** 业务单据: one record */
    get: operations["get_records_external_document_id"];
  };
  "/records/fail_reason": {
    /** 失败原因: list */
    get: operations["get_records_fail_reason"];
    /** 失败原因: create */
    post: operations["post_records_fail_reason"];
  };
  "/records/fail_reason/{id}": {
    /** 失败原因: one record */
    get: operations["get_records_fail_reason_id"];
    /** 失败原因: to the recycle bin */
    delete: operations["delete_records_fail_reason_id"];
    /** 失败原因: change */
    patch: operations["patch_records_fail_reason_id"];
  };
  "/records/failure_mode": {
    /** 故障模式: list */
    get: operations["get_records_failure_mode"];
    /** 故障模式: create */
    post: operations["post_records_failure_mode"];
  };
  "/records/failure_mode/{id}": {
    /** 故障模式: one record */
    get: operations["get_records_failure_mode_id"];
    /** 故障模式: to the recycle bin */
    delete: operations["delete_records_failure_mode_id"];
    /** 故障模式: change */
    patch: operations["patch_records_failure_mode_id"];
  };
  "/records/fault_code": {
    /** 故障编码: list */
    get: operations["get_records_fault_code"];
    /** 故障编码: create */
    post: operations["post_records_fault_code"];
  };
  "/records/fault_code/{id}": {
    /** 故障编码: one record */
    get: operations["get_records_fault_code_id"];
    /** 故障编码: to the recycle bin */
    delete: operations["delete_records_fault_code_id"];
    /** 故障编码: change */
    patch: operations["patch_records_fault_code_id"];
  };
  "/records/funnel_setting": {
    /** 漏斗设置: list */
    get: operations["get_records_funnel_setting"];
    /** 漏斗设置: create */
    post: operations["post_records_funnel_setting"];
  };
  "/records/funnel_setting/{id}": {
    /** 漏斗设置: one record */
    get: operations["get_records_funnel_setting_id"];
    /** 漏斗设置: to the recycle bin */
    delete: operations["delete_records_funnel_setting_id"];
    /** 漏斗设置: change */
    patch: operations["patch_records_funnel_setting_id"];
  };
  "/records/hobby": {
    /** 兴趣爱好: list */
    get: operations["get_records_hobby"];
    /** 兴趣爱好: create */
    post: operations["post_records_hobby"];
  };
  "/records/hobby/{id}": {
    /** 兴趣爱好: one record */
    get: operations["get_records_hobby_id"];
    /** 兴趣爱好: to the recycle bin */
    delete: operations["delete_records_hobby_id"];
    /** 兴趣爱好: change */
    patch: operations["patch_records_hobby_id"];
  };
  "/records/invoice": {
    /** 发票: list */
    get: operations["get_records_invoice"];
    /** 发票: create */
    post: operations["post_records_invoice"];
  };
  "/records/invoice/{id}": {
    /** 发票: one record */
    get: operations["get_records_invoice_id"];
    /** 发票: to the recycle bin */
    delete: operations["delete_records_invoice_id"];
    /** 发票: change */
    patch: operations["patch_records_invoice_id"];
  };
  "/records/invoice/{id}/actions/hand_over_invoice": {
    /** 发票: 已送达 */
    post: operations["post_records_invoice_id_actions_hand_over_invoice"];
  };
  "/records/invoice/{id}/actions/issue": {
    /** 发票: 开票 */
    post: operations["post_records_invoice_id_actions_issue"];
  };
  "/records/invoice/{id}/actions/void": {
    /** 发票: 作废 */
    post: operations["post_records_invoice_id_actions_void"];
  };
  "/records/management_dimension": {
    /** 管理维度: list */
    get: operations["get_records_management_dimension"];
    /** 管理维度: create */
    post: operations["post_records_management_dimension"];
  };
  "/records/management_dimension/{id}": {
    /** 管理维度: one record */
    get: operations["get_records_management_dimension_id"];
    /** 管理维度: to the recycle bin */
    delete: operations["delete_records_management_dimension_id"];
    /** 管理维度: change */
    patch: operations["patch_records_management_dimension_id"];
  };
  "/records/operator": {
    /** 操作员: list */
    get: operations["get_records_operator"];
    /** 操作员: create */
    post: operations["post_records_operator"];
  };
  "/records/operator/{id}": {
    /** 操作员: one record */
    get: operations["get_records_operator_id"];
    /** 操作员: to the recycle bin */
    delete: operations["delete_records_operator_id"];
    /** 操作员: change */
    patch: operations["patch_records_operator_id"];
  };
  "/records/operator/{id}/actions/act_as": {
    /** 操作员: 以此身份查看 */
    post: operations["post_records_operator_id_actions_act_as"];
  };
  "/records/operator/{id}/actions/disable_account": {
    /** 操作员: 停用帐号 */
    post: operations["post_records_operator_id_actions_disable_account"];
  };
  "/records/operator/{id}/actions/enable_account": {
    /** 操作员: 启用帐号 */
    post: operations["post_records_operator_id_actions_enable_account"];
  };
  "/records/operator/{id}/actions/end_sessions": {
    /** 操作员: 强制下线 */
    post: operations["post_records_operator_id_actions_end_sessions"];
  };
  "/records/operator/{id}/actions/issue_codes": {
    /** 操作员: 生成一次性口令表 */
    post: operations["post_records_operator_id_actions_issue_codes"];
  };
  "/records/operator/{id}/actions/reset_second_factor": {
    /** 操作员: 重置动态口令 */
    post: operations["post_records_operator_id_actions_reset_second_factor"];
  };
  "/records/operator/{id}/actions/set_password": {
    /** 操作员: 重置密码 */
    post: operations["post_records_operator_id_actions_set_password"];
  };
  "/records/operator/{id}/actions/unlock": {
    /** 操作员: 解除锁定 */
    post: operations["post_records_operator_id_actions_unlock"];
  };
  "/records/opportunity": {
    /** 商机: list */
    get: operations["get_records_opportunity"];
    /** 商机: create */
    post: operations["post_records_opportunity"];
  };
  "/records/opportunity/{id}": {
    /** 商机: one record */
    get: operations["get_records_opportunity_id"];
    /** 商机: to the recycle bin */
    delete: operations["delete_records_opportunity_id"];
    /** 商机: change */
    patch: operations["patch_records_opportunity_id"];
  };
  "/records/opportunity/{id}/actions/check_team": {
    /** 商机: 校验团队权限 */
    post: operations["post_records_opportunity_id_actions_check_team"];
  };
  "/records/opportunity/{id}/actions/guide": {
    /** 商机: 指导 */
    post: operations["post_records_opportunity_id_actions_guide"];
  };
  "/records/opportunity/{id}/actions/lose": {
    /** 商机: 输单 */
    post: operations["post_records_opportunity_id_actions_lose"];
  };
  "/records/opportunity/{id}/actions/order": {
    /** 商机: 转订单 */
    post: operations["post_records_opportunity_id_actions_order"];
  };
  "/records/opportunity/{id}/actions/progress": {
    /** 商机: 进程报告 */
    post: operations["post_records_opportunity_id_actions_progress"];
  };
  "/records/opportunity/{id}/actions/push": {
    /** 商机: 推进 */
    post: operations["post_records_opportunity_id_actions_push"];
  };
  "/records/opportunity/{id}/actions/quote": {
    /** 商机: 报价 */
    post: operations["post_records_opportunity_id_actions_quote"];
  };
  "/records/opportunity/{id}/actions/quote_history": {
    /** 商机: 历次报价 */
    post: operations["post_records_opportunity_id_actions_quote_history"];
  };
  "/records/opportunity/{id}/actions/reopen": {
    /** 商机: 重新打开 */
    post: operations["post_records_opportunity_id_actions_reopen"];
  };
  "/records/opportunity/{id}/actions/send_document": {
    /** 商机: 发送销售文档 */
    post: operations["post_records_opportunity_id_actions_send_document"];
  };
  "/records/opportunity/{id}/actions/win": {
    /** 商机: 赢单 */
    post: operations["post_records_opportunity_id_actions_win"];
  };
  "/records/opportunity/{id}/actions/withdraw_push": {
    /** 商机: 撤回升迁申请 */
    post: operations["post_records_opportunity_id_actions_withdraw_push"];
  };
  "/records/opportunity_assessment": {
    /** 商机评估: list */
    get: operations["get_records_opportunity_assessment"];
    /** 商机评估: create */
    post: operations["post_records_opportunity_assessment"];
  };
  "/records/opportunity_assessment/{id}": {
    /** 商机评估: one record */
    get: operations["get_records_opportunity_assessment_id"];
    /** 商机评估: to the recycle bin */
    delete: operations["delete_records_opportunity_assessment_id"];
    /** 商机评估: change */
    patch: operations["patch_records_opportunity_assessment_id"];
  };
  "/records/opportunity_comment": {
    /** 指导意见: list */
    get: operations["get_records_opportunity_comment"];
  };
  "/records/opportunity_comment/{id}": {
    /** 指导意见: one record */
    get: operations["get_records_opportunity_comment_id"];
  };
  "/records/opportunity_competitor": {
    /** 商机竞争对手: list */
    get: operations["get_records_opportunity_competitor"];
    /** 商机竞争对手: create */
    post: operations["post_records_opportunity_competitor"];
  };
  "/records/opportunity_competitor/{id}": {
    /** 商机竞争对手: one record */
    get: operations["get_records_opportunity_competitor_id"];
    /** 商机竞争对手: to the recycle bin */
    delete: operations["delete_records_opportunity_competitor_id"];
    /** 商机竞争对手: change */
    patch: operations["patch_records_opportunity_competitor_id"];
  };
  "/records/opportunity_contact": {
    /** 商机联系人: list */
    get: operations["get_records_opportunity_contact"];
    /** 商机联系人: create */
    post: operations["post_records_opportunity_contact"];
  };
  "/records/opportunity_contact/{id}": {
    /** 商机联系人: one record */
    get: operations["get_records_opportunity_contact_id"];
    /** 商机联系人: to the recycle bin */
    delete: operations["delete_records_opportunity_contact_id"];
    /** 商机联系人: change */
    patch: operations["patch_records_opportunity_contact_id"];
  };
  "/records/opportunity_document": {
    /** 商机文档: list */
    get: operations["get_records_opportunity_document"];
    /** 商机文档: create */
    post: operations["post_records_opportunity_document"];
  };
  "/records/opportunity_document/{id}": {
    /** 商机文档: one record */
    get: operations["get_records_opportunity_document_id"];
    /** 商机文档: to the recycle bin */
    delete: operations["delete_records_opportunity_document_id"];
    /** 商机文档: change */
    patch: operations["patch_records_opportunity_document_id"];
  };
  "/records/opportunity_expense": {
    /** 商机费用: list */
    get: operations["get_records_opportunity_expense"];
    /** 商机费用: create */
    post: operations["post_records_opportunity_expense"];
  };
  "/records/opportunity_expense/{id}": {
    /** 商机费用: one record */
    get: operations["get_records_opportunity_expense_id"];
    /** 商机费用: to the recycle bin */
    delete: operations["delete_records_opportunity_expense_id"];
    /** 商机费用: change */
    patch: operations["patch_records_opportunity_expense_id"];
  };
  "/records/opportunity_product": {
    /** 意向产品: list */
    get: operations["get_records_opportunity_product"];
    /** 意向产品: create */
    post: operations["post_records_opportunity_product"];
  };
  "/records/opportunity_product/{id}": {
    /** 意向产品: one record */
    get: operations["get_records_opportunity_product_id"];
    /** 意向产品: to the recycle bin */
    delete: operations["delete_records_opportunity_product_id"];
    /** 意向产品: change */
    patch: operations["patch_records_opportunity_product_id"];
  };
  "/records/opportunity_team": {
    /** 商机团队: list */
    get: operations["get_records_opportunity_team"];
    /** 商机团队: create */
    post: operations["post_records_opportunity_team"];
  };
  "/records/opportunity_team/{id}": {
    /** 商机团队: one record */
    get: operations["get_records_opportunity_team_id"];
    /** 商机团队: to the recycle bin */
    delete: operations["delete_records_opportunity_team_id"];
    /** 商机团队: change */
    patch: operations["patch_records_opportunity_team_id"];
  };
  "/records/plan_model": {
    /** 计划模型: list */
    get: operations["get_records_plan_model"];
    /** 计划模型: create */
    post: operations["post_records_plan_model"];
  };
  "/records/plan_model/{id}": {
    /** 计划模型: one record */
    get: operations["get_records_plan_model_id"];
    /** 计划模型: to the recycle bin */
    delete: operations["delete_records_plan_model_id"];
    /** 计划模型: change */
    patch: operations["patch_records_plan_model_id"];
  };
  "/records/product": {
    /** 产品: list */
    get: operations["get_records_product"];
    /** 产品: create */
    post: operations["post_records_product"];
  };
  "/records/product/{id}": {
    /** 产品: one record */
    get: operations["get_records_product_id"];
    /** 产品: to the recycle bin */
    delete: operations["delete_records_product_id"];
    /** 产品: change */
    patch: operations["patch_records_product_id"];
  };
  "/records/product_category": {
    /** 产品类型: list */
    get: operations["get_records_product_category"];
    /** 产品类型: create */
    post: operations["post_records_product_category"];
  };
  "/records/product_category/{id}": {
    /** 产品类型: one record */
    get: operations["get_records_product_category_id"];
    /** 产品类型: to the recycle bin */
    delete: operations["delete_records_product_category_id"];
    /** 产品类型: change */
    patch: operations["patch_records_product_category_id"];
  };
  "/records/product_line": {
    /** 业务线: list */
    get: operations["get_records_product_line"];
    /** 业务线: create */
    post: operations["post_records_product_line"];
  };
  "/records/product_line/{id}": {
    /** 业务线: one record */
    get: operations["get_records_product_line_id"];
    /** 业务线: to the recycle bin */
    delete: operations["delete_records_product_line_id"];
    /** 业务线: change */
    patch: operations["patch_records_product_line_id"];
  };
  "/records/purchase_order": {
    /** 采购订单: list */
    get: operations["get_records_purchase_order"];
  };
  "/records/purchase_order/{id}": {
    /** 采购订单: one record */
    get: operations["get_records_purchase_order_id"];
  };
  "/records/purchase_order_line": {
    /** 采购明细: list */
    get: operations["get_records_purchase_order_line"];
  };
  "/records/purchase_order_line/{id}": {
    /** 采购明细: one record */
    get: operations["get_records_purchase_order_line_id"];
  };
  "/records/pyramid_layer": {
    /** 金字塔层次: list */
    get: operations["get_records_pyramid_layer"];
    /** 金字塔层次: create */
    post: operations["post_records_pyramid_layer"];
  };
  "/records/pyramid_layer/{id}": {
    /** 金字塔层次: one record */
    get: operations["get_records_pyramid_layer_id"];
    /** 金字塔层次: to the recycle bin */
    delete: operations["delete_records_pyramid_layer_id"];
    /** 金字塔层次: change */
    patch: operations["patch_records_pyramid_layer_id"];
  };
  "/records/pyramid_model": {
    /** 价值金字塔模型: list */
    get: operations["get_records_pyramid_model"];
    /** 价值金字塔模型: create */
    post: operations["post_records_pyramid_model"];
  };
  "/records/pyramid_model/{id}": {
    /** 价值金字塔模型: one record */
    get: operations["get_records_pyramid_model_id"];
    /** 价值金字塔模型: to the recycle bin */
    delete: operations["delete_records_pyramid_model_id"];
    /** 价值金字塔模型: change */
    patch: operations["patch_records_pyramid_model_id"];
  };
  "/records/pyramid_model/{id}/actions/compute": {
    /** 价值金字塔模型: 实时计算 */
    post: operations["post_records_pyramid_model_id_actions_compute"];
  };
  "/records/pyramid_model/{id}/actions/evaluate": {
    /** 价值金字塔模型: 计算并存档 */
    post: operations["post_records_pyramid_model_id_actions_evaluate"];
  };
  "/records/pyramid_model/{id}/actions/usual_layers": {
    /** 价值金字塔模型: 套用二八层次 */
    post: operations["post_records_pyramid_model_id_actions_usual_layers"];
  };
  "/records/pyramid_run": {
    /** 金字塔计算: list */
    get: operations["get_records_pyramid_run"];
  };
  "/records/pyramid_run/{id}": {
    /** 金字塔计算: one record */
    get: operations["get_records_pyramid_run_id"];
  };
  "/records/pyramid_run/{id}/actions/care": {
    /** 金字塔计算: 开展关怀 */
    post: operations["post_records_pyramid_run_id_actions_care"];
  };
  "/records/pyramid_value": {
    /** 客户价值: list */
    get: operations["get_records_pyramid_value"];
  };
  "/records/pyramid_value/{id}": {
    /** 客户价值: one record */
    get: operations["get_records_pyramid_value_id"];
  };
  "/records/question_bank": {
    /** 题库: list */
    get: operations["get_records_question_bank"];
    /** 题库: create */
    post: operations["post_records_question_bank"];
  };
  "/records/question_bank/{id}": {
    /** 题库: one record */
    get: operations["get_records_question_bank_id"];
    /** 题库: to the recycle bin */
    delete: operations["delete_records_question_bank_id"];
    /** 题库: change */
    patch: operations["patch_records_question_bank_id"];
  };
  "/records/quote": {
    /** 报价单: list */
    get: operations["get_records_quote"];
    /** 报价单: create */
    post: operations["post_records_quote"];
  };
  "/records/quote/{id}": {
    /** 报价单: one record */
    get: operations["get_records_quote_id"];
    /** 报价单: to the recycle bin */
    delete: operations["delete_records_quote_id"];
    /** 报价单: change */
    patch: operations["patch_records_quote_id"];
  };
  "/records/quote/{id}/actions/approve": {
    /** 报价单: 审核 */
    post: operations["post_records_quote_id_actions_approve"];
  };
  "/records/quote/{id}/actions/compare": {
    /** 报价单: 版本比较 */
    post: operations["post_records_quote_id_actions_compare"];
  };
  "/records/quote/{id}/actions/mark_sent": {
    /** 报价单: 标记已发送 */
    post: operations["post_records_quote_id_actions_mark_sent"];
  };
  "/records/quote/{id}/actions/new_version": {
    /** 报价单: 新版本 */
    post: operations["post_records_quote_id_actions_new_version"];
  };
  "/records/quote/{id}/actions/order": {
    /** 报价单: 转订单 */
    post: operations["post_records_quote_id_actions_order"];
  };
  "/records/quote/{id}/actions/quote_history": {
    /** 报价单: 历次报价 */
    post: operations["post_records_quote_id_actions_quote_history"];
  };
  "/records/quote/{id}/actions/unapprove": {
    /** 报价单: 弃审 */
    post: operations["post_records_quote_id_actions_unapprove"];
  };
  "/records/quote/{id}/actions/void": {
    /** 报价单: 作废 */
    post: operations["post_records_quote_id_actions_void"];
  };
  "/records/quote_line": {
    /** 报价明细: list */
    get: operations["get_records_quote_line"];
    /** 报价明细: create */
    post: operations["post_records_quote_line"];
  };
  "/records/quote_line/{id}": {
    /** 报价明细: one record */
    get: operations["get_records_quote_line_id"];
    /** 报价明细: to the recycle bin */
    delete: operations["delete_records_quote_line_id"];
    /** 报价明细: change */
    patch: operations["patch_records_quote_line_id"];
  };
  "/records/region": {
    /** 地区: list */
    get: operations["get_records_region"];
    /** 地区: create */
    post: operations["post_records_region"];
  };
  "/records/region/{id}": {
    /** 地区: one record */
    get: operations["get_records_region_id"];
    /** 地区: to the recycle bin */
    delete: operations["delete_records_region_id"];
    /** 地区: change */
    patch: operations["patch_records_region_id"];
  };
  "/records/related_rule": {
    /** 相关员工规则: list */
    get: operations["get_records_related_rule"];
    /** 相关员工规则: create */
    post: operations["post_records_related_rule"];
  };
  "/records/related_rule/{id}": {
    /** 相关员工规则: one record */
    get: operations["get_records_related_rule_id"];
    /** 相关员工规则: to the recycle bin */
    delete: operations["delete_records_related_rule_id"];
    /** 相关员工规则: change */
    patch: operations["patch_records_related_rule_id"];
  };
  "/records/report_section": {
    /** 报告栏目: list */
    get: operations["get_records_report_section"];
    /** 报告栏目: create */
    post: operations["post_records_report_section"];
  };
  "/records/report_section/{id}": {
    /** 报告栏目: one record */
    get: operations["get_records_report_section_id"];
    /** 报告栏目: to the recycle bin */
    delete: operations["delete_records_report_section_id"];
    /** 报告栏目: change */
    patch: operations["patch_records_report_section_id"];
  };
  "/records/report_template": {
    /** 报告模板: list */
    get: operations["get_records_report_template"];
    /** 报告模板: create */
    post: operations["post_records_report_template"];
  };
  "/records/report_template/{id}": {
    /** 报告模板: one record */
    get: operations["get_records_report_template_id"];
    /** 报告模板: to the recycle bin */
    delete: operations["delete_records_report_template_id"];
    /** 报告模板: change */
    patch: operations["patch_records_report_template_id"];
  };
  "/records/role": {
    /** 角色: list */
    get: operations["get_records_role"];
    /** 角色: create */
    post: operations["post_records_role"];
  };
  "/records/role/{id}": {
    /** 角色: one record */
    get: operations["get_records_role_id"];
    /** 角色: to the recycle bin */
    delete: operations["delete_records_role_id"];
    /** 角色: change */
    patch: operations["patch_records_role_id"];
  };
  "/records/role_task": {
    /** 流程任务: list */
    get: operations["get_records_role_task"];
    /** 流程任务: create */
    post: operations["post_records_role_task"];
  };
  "/records/role_task/{id}": {
    /** 流程任务: one record */
    get: operations["get_records_role_task_id"];
    /** 流程任务: to the recycle bin */
    delete: operations["delete_records_role_task_id"];
    /** 流程任务: change */
    patch: operations["patch_records_role_task_id"];
  };
  "/records/sales_document": {
    /** 销售文档: list */
    get: operations["get_records_sales_document"];
    /** 销售文档: create */
    post: operations["post_records_sales_document"];
  };
  "/records/sales_document/{id}": {
    /** 销售文档: one record */
    get: operations["get_records_sales_document_id"];
    /** 销售文档: to the recycle bin */
    delete: operations["delete_records_sales_document_id"];
    /** 销售文档: change */
    patch: operations["patch_records_sales_document_id"];
  };
  "/records/sales_mode": {
    /** 销售模式: list */
    get: operations["get_records_sales_mode"];
    /** 销售模式: create */
    post: operations["post_records_sales_mode"];
  };
  "/records/sales_mode/{id}": {
    /** 销售模式: one record */
    get: operations["get_records_sales_mode_id"];
    /** 销售模式: to the recycle bin */
    delete: operations["delete_records_sales_mode_id"];
    /** 销售模式: change */
    patch: operations["patch_records_sales_mode_id"];
  };
  "/records/sales_mode/{id}/actions/quota_from_plan": {
    /** 销售模式: 按销售计划计算配额 */
    post: operations["post_records_sales_mode_id_actions_quota_from_plan"];
  };
  "/records/sales_mode/{id}/actions/quota_helper": {
    /** 销售模式: 配额辅助计算 */
    post: operations["post_records_sales_mode_id_actions_quota_helper"];
  };
  "/records/sales_order": {
    /** 销售订单: list */
    get: operations["get_records_sales_order"];
    /** 销售订单: create */
    post: operations["post_records_sales_order"];
  };
  "/records/sales_order/{id}": {
    /** 销售订单: one record */
    get: operations["get_records_sales_order_id"];
    /** 销售订单: to the recycle bin */
    delete: operations["delete_records_sales_order_id"];
    /** 销售订单: change */
    patch: operations["patch_records_sales_order_id"];
  };
  "/records/sales_order/{id}/actions/ask_invoice": {
    /** 销售订单: 申请开票 */
    post: operations["post_records_sales_order_id_actions_ask_invoice"];
  };
  "/records/sales_order/{id}/actions/cancel": {
    /** 销售订单: 取消订单 */
    post: operations["post_records_sales_order_id_actions_cancel"];
  };
  "/records/sales_order/{id}/actions/close": {
    /** 销售订单: 关闭订单 */
    post: operations["post_records_sales_order_id_actions_close"];
  };
  "/records/sales_order/{id}/actions/deliver": {
    /** 销售订单: 发货 */
    post: operations["post_records_sales_order_id_actions_deliver"];
  };
  "/records/sales_order/{id}/actions/execute": {
    /** 销售订单: 转执行 */
    post: operations["post_records_sales_order_id_actions_execute"];
  };
  "/records/sales_order/{id}/actions/review": {
    /** 销售订单: 审核 */
    post: operations["post_records_sales_order_id_actions_review"];
  };
  "/records/sales_order/{id}/actions/send_back": {
    /** 销售订单: 退回 */
    post: operations["post_records_sales_order_id_actions_send_back"];
  };
  "/records/sales_order/{id}/actions/submit": {
    /** 销售订单: 提交审核 */
    post: operations["post_records_sales_order_id_actions_submit"];
  };
  "/records/sales_order/{id}/actions/unreview": {
    /** 销售订单: 弃审 */
    post: operations["post_records_sales_order_id_actions_unreview"];
  };
  "/records/sales_order/{id}/actions/withdraw": {
    /** 销售订单: 撤回提交 */
    post: operations["post_records_sales_order_id_actions_withdraw"];
  };
  "/records/sales_order_line": {
    /** 订单明细: list */
    get: operations["get_records_sales_order_line"];
    /** 订单明细: create */
    post: operations["post_records_sales_order_line"];
  };
  "/records/sales_order_line/{id}": {
    /** 订单明细: one record */
    get: operations["get_records_sales_order_line_id"];
    /** 订单明细: to the recycle bin */
    delete: operations["delete_records_sales_order_line_id"];
    /** 订单明细: change */
    patch: operations["patch_records_sales_order_line_id"];
  };
  "/records/sales_plan": {
    /** 销售计划: list */
    get: operations["get_records_sales_plan"];
    /** 销售计划: create */
    post: operations["post_records_sales_plan"];
  };
  "/records/sales_plan/{id}": {
    /** 销售计划: one record */
    get: operations["get_records_sales_plan_id"];
    /** 销售计划: to the recycle bin */
    delete: operations["delete_records_sales_plan_id"];
    /** 销售计划: change */
    patch: operations["patch_records_sales_plan_id"];
  };
  "/records/sales_plan/{id}/actions/carry_out": {
    /** 销售计划: 开始执行 */
    post: operations["post_records_sales_plan_id_actions_carry_out"];
  };
  "/records/sales_plan/{id}/actions/close": {
    /** 销售计划: 关闭 */
    post: operations["post_records_sales_plan_id_actions_close"];
  };
  "/records/sales_plan/{id}/actions/issue": {
    /** 销售计划: 下发 */
    post: operations["post_records_sales_plan_id_actions_issue"];
  };
  "/records/sales_plan/{id}/actions/new_version": {
    /** 销售计划: 新版本 */
    post: operations["post_records_sales_plan_id_actions_new_version"];
  };
  "/records/sales_plan/{id}/actions/open_sheet": {
    /** 销售计划: 计划表 */
    post: operations["post_records_sales_plan_id_actions_open_sheet"];
  };
  "/records/sales_plan/{id}/actions/propose": {
    /** 销售计划: 按历史建议 */
    post: operations["post_records_sales_plan_id_actions_propose"];
  };
  "/records/sales_plan/{id}/actions/report": {
    /** 销售计划: 上报 */
    post: operations["post_records_sales_plan_id_actions_report"];
  };
  "/records/sales_plan/{id}/actions/send_back": {
    /** 销售计划: 退回编制 */
    post: operations["post_records_sales_plan_id_actions_send_back"];
  };
  "/records/sales_plan/{id}/actions/sum_up": {
    /** 销售计划: 汇总下级上报 */
    post: operations["post_records_sales_plan_id_actions_sum_up"];
  };
  "/records/sales_plan_line": {
    /** 计划明细: list */
    get: operations["get_records_sales_plan_line"];
    /** 计划明细: create */
    post: operations["post_records_sales_plan_line"];
  };
  "/records/sales_plan_line/{id}": {
    /** 计划明细: one record */
    get: operations["get_records_sales_plan_line_id"];
    /** 计划明细: to the recycle bin */
    delete: operations["delete_records_sales_plan_line_id"];
    /** 计划明细: change */
    patch: operations["patch_records_sales_plan_line_id"];
  };
  "/records/sales_stage": {
    /** 销售阶段: list */
    get: operations["get_records_sales_stage"];
    /** 销售阶段: create */
    post: operations["post_records_sales_stage"];
  };
  "/records/sales_stage/{id}": {
    /** 销售阶段: one record */
    get: operations["get_records_sales_stage_id"];
    /** 销售阶段: to the recycle bin */
    delete: operations["delete_records_sales_stage_id"];
    /** 销售阶段: change */
    patch: operations["patch_records_sales_stage_id"];
  };
  "/records/sales_team": {
    /** 销售团队: list */
    get: operations["get_records_sales_team"];
    /** 销售团队: create */
    post: operations["post_records_sales_team"];
  };
  "/records/sales_team/{id}": {
    /** 销售团队: one record */
    get: operations["get_records_sales_team_id"];
    /** 销售团队: to the recycle bin */
    delete: operations["delete_records_sales_team_id"];
    /** 销售团队: change */
    patch: operations["patch_records_sales_team_id"];
  };
  "/records/sample": {
    /** 样品: list */
    get: operations["get_records_sample"];
    /** 样品: create */
    post: operations["post_records_sample"];
  };
  "/records/sample/{id}": {
    /** 样品: one record */
    get: operations["get_records_sample_id"];
    /** 样品: to the recycle bin */
    delete: operations["delete_records_sample_id"];
    /** 样品: change */
    patch: operations["patch_records_sample_id"];
  };
  "/records/sample/{id}/actions/consume": {
    /** 样品: 消耗 */
    post: operations["post_records_sample_id_actions_consume"];
  };
  "/records/sample/{id}/actions/give_back": {
    /** 样品: 还回 */
    post: operations["post_records_sample_id_actions_give_back"];
  };
  "/records/service_request": {
    /** 服务请求: list */
    get: operations["get_records_service_request"];
    /** 服务请求: create */
    post: operations["post_records_service_request"];
  };
  "/records/service_request/{id}": {
    /** 服务请求: one record */
    get: operations["get_records_service_request_id"];
    /** 服务请求: to the recycle bin */
    delete: operations["delete_records_service_request_id"];
    /** 服务请求: change */
    patch: operations["patch_records_service_request_id"];
  };
  "/records/service_request/{id}/actions/accept": {
    /** 服务请求: 受理 */
    post: operations["post_records_service_request_id_actions_accept"];
  };
  "/records/service_request/{id}/actions/appoint": {
    /** 服务请求: 指定专人 */
    post: operations["post_records_service_request_id_actions_appoint"];
  };
  "/records/service_request/{id}/actions/close": {
    /** 服务请求: 关闭 */
    post: operations["post_records_service_request_id_actions_close"];
  };
  "/records/service_request/{id}/actions/make_work_order": {
    /** 服务请求: 生成工单 */
    post: operations["post_records_service_request_id_actions_make_work_order"];
  };
  "/records/service_request/{id}/actions/reopen": {
    /** 服务请求: 重新打开 */
    post: operations["post_records_service_request_id_actions_reopen"];
  };
  "/records/service_request/{id}/actions/resolve": {
    /** 服务请求: 解决 */
    post: operations["post_records_service_request_id_actions_resolve"];
  };
  "/records/service_request/{id}/actions/start": {
    /** 服务请求: 开始处理 */
    post: operations["post_records_service_request_id_actions_start"];
  };
  "/records/service_request/{id}/actions/to_complaint": {
    /** 服务请求: 转投诉 */
    post: operations["post_records_service_request_id_actions_to_complaint"];
  };
  "/records/service_request/{id}/actions/to_opportunity": {
    /** 服务请求: 转商机 */
    post: operations["post_records_service_request_id_actions_to_opportunity"];
  };
  "/records/service_request/{id}/actions/visit": {
    /** 服务请求: 回访客户 */
    post: operations["post_records_service_request_id_actions_visit"];
  };
  "/records/service_work_order": {
    /** 服务工单: list */
    get: operations["get_records_service_work_order"];
    /** 服务工单: create */
    post: operations["post_records_service_work_order"];
  };
  "/records/service_work_order/{id}": {
    /** 服务工单: one record */
    get: operations["get_records_service_work_order_id"];
    /** 服务工单: to the recycle bin */
    delete: operations["delete_records_service_work_order_id"];
    /** 服务工单: change */
    patch: operations["patch_records_service_work_order_id"];
  };
  "/records/service_work_order/{id}/actions/arrive": {
    /** 服务工单: 到达 */
    post: operations["post_records_service_work_order_id_actions_arrive"];
  };
  "/records/service_work_order/{id}/actions/dispatch": {
    /** 服务工单: 派工 */
    post: operations["post_records_service_work_order_id_actions_dispatch"];
  };
  "/records/service_work_order/{id}/actions/finish": {
    /** 服务工单: 完成 */
    post: operations["post_records_service_work_order_id_actions_finish"];
  };
  "/records/service_work_order/{id}/actions/recall": {
    /** 服务工单: 撤回派工 */
    post: operations["post_records_service_work_order_id_actions_recall"];
  };
  "/records/service_work_order/{id}/actions/send_back": {
    /** 服务工单: 退回返工 */
    post: operations["post_records_service_work_order_id_actions_send_back"];
  };
  "/records/service_work_order/{id}/actions/visit": {
    /** 服务工单: 回访客户 */
    post: operations["post_records_service_work_order_id_actions_visit"];
  };
  "/records/stage_approval": {
    /** 升迁审批: list */
    get: operations["get_records_stage_approval"];
  };
  "/records/stage_approval/{id}": {
    /** 升迁审批: one record */
    get: operations["get_records_stage_approval_id"];
  };
  "/records/stage_approval/{id}/actions/approve": {
    /** 升迁审批: 同意 */
    post: operations["post_records_stage_approval_id_actions_approve"];
  };
  "/records/stage_approval/{id}/actions/refuse": {
    /** 升迁审批: 退回 */
    post: operations["post_records_stage_approval_id_actions_refuse"];
  };
  "/records/stage_approval/{id}/actions/withdraw": {
    /** 升迁审批: 撤回 */
    post: operations["post_records_stage_approval_id_actions_withdraw"];
  };
  "/records/stage_push": {
    /** 阶段推进: list */
    get: operations["get_records_stage_push"];
  };
  "/records/stage_push/{id}": {
    /** 阶段推进: one record */
    get: operations["get_records_stage_push_id"];
  };
  "/records/stage_push/{id}/actions/guide": {
    /** 阶段推进: 指导 */
    post: operations["post_records_stage_push_id_actions_guide"];
  };
  "/records/stage_quota": {
    /** 阶段配额: list */
    get: operations["get_records_stage_quota"];
    /** 阶段配额: create */
    post: operations["post_records_stage_quota"];
  };
  "/records/stage_quota/{id}": {
    /** 阶段配额: one record */
    get: operations["get_records_stage_quota_id"];
    /** 阶段配额: to the recycle bin */
    delete: operations["delete_records_stage_quota_id"];
    /** 阶段配额: change */
    patch: operations["patch_records_stage_quota_id"];
  };
  "/records/stock_receipt": {
    /** 采购入库: list */
    get: operations["get_records_stock_receipt"];
  };
  "/records/stock_receipt/{id}": {
    /** 采购入库: one record */
    get: operations["get_records_stock_receipt_id"];
  };
  "/records/survey_activity": {
    /** 调查活动: list */
    get: operations["get_records_survey_activity"];
    /** 调查活动: create */
    post: operations["post_records_survey_activity"];
  };
  "/records/survey_activity/{id}": {
    /** 调查活动: one record */
    get: operations["get_records_survey_activity_id"];
    /** 调查活动: to the recycle bin */
    delete: operations["delete_records_survey_activity_id"];
    /** 调查活动: change */
    patch: operations["patch_records_survey_activity_id"];
  };
  "/records/survey_activity/{id}/actions/add_contacts": {
    /** 调查活动: 添加联系人 */
    post: operations["post_records_survey_activity_id_actions_add_contacts"];
  };
  "/records/survey_activity/{id}/actions/add_customers": {
    /** 调查活动: 添加客户 */
    post: operations["post_records_survey_activity_id_actions_add_customers"];
  };
  "/records/survey_activity/{id}/actions/add_employees": {
    /** 调查活动: 添加员工 */
    post: operations["post_records_survey_activity_id_actions_add_employees"];
  };
  "/records/survey_activity/{id}/actions/enter": {
    /** 调查活动: 问卷录入 */
    post: operations["post_records_survey_activity_id_actions_enter"];
  };
  "/records/survey_activity/{id}/actions/finish": {
    /** 调查活动: 结束调查 */
    post: operations["post_records_survey_activity_id_actions_finish"];
  };
  "/records/survey_activity/{id}/actions/reopen": {
    /** 调查活动: 重新开放 */
    post: operations["post_records_survey_activity_id_actions_reopen"];
  };
  "/records/survey_activity/{id}/actions/results": {
    /** 调查活动: 问卷分析 */
    post: operations["post_records_survey_activity_id_actions_results"];
  };
  "/records/survey_activity/{id}/actions/start": {
    /** 调查活动: 开始调查 */
    post: operations["post_records_survey_activity_id_actions_start"];
  };
  "/records/survey_answer": {
    /** 答卷: list */
    get: operations["get_records_survey_answer"];
  };
  "/records/survey_answer/{id}": {
    /** 答卷: one record */
    get: operations["get_records_survey_answer_id"];
  };
  "/records/survey_option": {
    /** 题目选项: list */
    get: operations["get_records_survey_option"];
    /** 题目选项: create */
    post: operations["post_records_survey_option"];
  };
  "/records/survey_option/{id}": {
    /** 题目选项: one record */
    get: operations["get_records_survey_option_id"];
    /** 题目选项: to the recycle bin */
    delete: operations["delete_records_survey_option_id"];
    /** 题目选项: change */
    patch: operations["patch_records_survey_option_id"];
  };
  "/records/survey_question": {
    /** 问卷题目: list */
    get: operations["get_records_survey_question"];
    /** 问卷题目: create */
    post: operations["post_records_survey_question"];
  };
  "/records/survey_question/{id}": {
    /** 问卷题目: one record */
    get: operations["get_records_survey_question_id"];
    /** 问卷题目: to the recycle bin */
    delete: operations["delete_records_survey_question_id"];
    /** 问卷题目: change */
    patch: operations["patch_records_survey_question_id"];
  };
  "/records/survey_respondent": {
    /** 调查对象: list */
    get: operations["get_records_survey_respondent"];
    /** 调查对象: create */
    post: operations["post_records_survey_respondent"];
  };
  "/records/survey_respondent/{id}": {
    /** 调查对象: one record */
    get: operations["get_records_survey_respondent_id"];
    /** 调查对象: to the recycle bin */
    delete: operations["delete_records_survey_respondent_id"];
    /** 调查对象: change */
    patch: operations["patch_records_survey_respondent_id"];
  };
  "/records/survey_respondent/{id}/actions/enter_answers": {
    /** 调查对象: 录入 */
    post: operations["post_records_survey_respondent_id_actions_enter_answers"];
  };
  "/records/survey_respondent/{id}/actions/mark_sent": {
    /** 调查对象: 登记发送 */
    post: operations["post_records_survey_respondent_id_actions_mark_sent"];
  };
  "/records/survey_template": {
    /** 调查问卷: list */
    get: operations["get_records_survey_template"];
    /** 调查问卷: create */
    post: operations["post_records_survey_template"];
  };
  "/records/survey_template/{id}": {
    /** 调查问卷: one record */
    get: operations["get_records_survey_template_id"];
    /** 调查问卷: to the recycle bin */
    delete: operations["delete_records_survey_template_id"];
    /** 调查问卷: change */
    patch: operations["patch_records_survey_template_id"];
  };
  "/records/survey_template/{id}/actions/back_to_draft": {
    /** 调查问卷: 改回草稿 */
    post: operations["post_records_survey_template_id_actions_back_to_draft"];
  };
  "/records/survey_template/{id}/actions/design": {
    /** 调查问卷: 设计与预览 */
    post: operations["post_records_survey_template_id_actions_design"];
  };
  "/records/survey_template/{id}/actions/disable": {
    /** 调查问卷: 停用 */
    post: operations["post_records_survey_template_id_actions_disable"];
  };
  "/records/survey_template/{id}/actions/enable": {
    /** 调查问卷: 启用 */
    post: operations["post_records_survey_template_id_actions_enable"];
  };
  "/records/survey_template/{id}/actions/new_version": {
    /** 调查问卷: 复制为新版本 */
    post: operations["post_records_survey_template_id_actions_new_version"];
  };
  "/records/swot_analysis": {
    /** SWOT 分析: list */
    get: operations["get_records_swot_analysis"];
    /** SWOT 分析: create */
    post: operations["post_records_swot_analysis"];
  };
  "/records/swot_analysis/{id}": {
    /** SWOT 分析: one record */
    get: operations["get_records_swot_analysis_id"];
    /** SWOT 分析: to the recycle bin */
    delete: operations["delete_records_swot_analysis_id"];
    /** SWOT 分析: change */
    patch: operations["patch_records_swot_analysis_id"];
  };
  "/records/team_member": {
    /** 团队成员: list */
    get: operations["get_records_team_member"];
    /** 团队成员: create */
    post: operations["post_records_team_member"];
  };
  "/records/team_member/{id}": {
    /** 团队成员: one record */
    get: operations["get_records_team_member_id"];
    /** 团队成员: to the recycle bin */
    delete: operations["delete_records_team_member_id"];
    /** 团队成员: change */
    patch: operations["patch_records_team_member_id"];
  };
  "/records/visit_plan": {
    /** 拜访计划: list */
    get: operations["get_records_visit_plan"];
  };
  "/records/visit_plan/{id}": {
    /** 拜访计划: one record */
    get: operations["get_records_visit_plan_id"];
  };
  "/records/visit_plan/{id}/actions/arrange": {
    /** 拜访计划: 安排拜访 */
    post: operations["post_records_visit_plan_id_actions_arrange"];
  };
  "/records/visit_plan/{id}/actions/skip": {
    /** 拜访计划: 本次不访 */
    post: operations["post_records_visit_plan_id_actions_skip"];
  };
  "/records/visit_rule": {
    /** 拜访规则: list */
    get: operations["get_records_visit_rule"];
    /** 拜访规则: create */
    post: operations["post_records_visit_rule"];
  };
  "/records/visit_rule/{id}": {
    /** 拜访规则: one record */
    get: operations["get_records_visit_rule_id"];
    /** 拜访规则: to the recycle bin */
    delete: operations["delete_records_visit_rule_id"];
    /** 拜访规则: change */
    patch: operations["patch_records_visit_rule_id"];
  };
  "/records/work_handover": {
    /** 工作转接: list */
    get: operations["get_records_work_handover"];
  };
  "/records/work_handover/{id}": {
    /** 工作转接: one record */
    get: operations["get_records_work_handover_id"];
  };
  "/records/work_order_fee": {
    /** 工单费用: list */
    get: operations["get_records_work_order_fee"];
    /** 工单费用: create */
    post: operations["post_records_work_order_fee"];
  };
  "/records/work_order_fee/{id}": {
    /** 工单费用: one record */
    get: operations["get_records_work_order_fee_id"];
    /** 工单费用: to the recycle bin */
    delete: operations["delete_records_work_order_fee_id"];
    /** 工单费用: change */
    patch: operations["patch_records_work_order_fee_id"];
  };
  "/records/work_order_part": {
    /** 工单配件: list */
    get: operations["get_records_work_order_part"];
    /** 工单配件: create */
    post: operations["post_records_work_order_part"];
  };
  "/records/work_order_part/{id}": {
    /** 工单配件: one record */
    get: operations["get_records_work_order_part_id"];
    /** 工单配件: to the recycle bin */
    delete: operations["delete_records_work_order_part_id"];
    /** 工单配件: change */
    patch: operations["patch_records_work_order_part_id"];
  };
  "/records/work_report": {
    /** 工作报告: list */
    get: operations["get_records_work_report"];
  };
  "/records/work_report/{id}": {
    /** 工作报告: one record */
    get: operations["get_records_work_report_id"];
  };
  "/records/work_report/{id}/actions/excuse": {
    /** 工作报告: 免交 */
    post: operations["post_records_work_report_id_actions_excuse"];
  };
  "/records/work_report/{id}/actions/review": {
    /** 工作报告: 批阅 */
    post: operations["post_records_work_report_id_actions_review"];
  };
  "/records/work_report/{id}/actions/submit": {
    /** 工作报告: 提交 */
    post: operations["post_records_work_report_id_actions_submit"];
  };
  "/records/{name}": {
    /**
     * List
     * @description A page of records.
     */
    get: operations["get_records_name"];
    /**
     * Create
     * @description A new record. With an Idempotency-Key header the same key gives the same record.
     */
    post: operations["post_records_name"];
  };
  "/records/{name}/actions/{action}": {
    /**
     * Act Many
     * @description Run a verb on a selection, or one that belongs to the list.
     */
    post: operations["post_records_name_actions_action"];
  };
  "/records/{name}/aggregate": {
    /**
     * Aggregate
     * @description Figures over records, grouped.
     */
    post: operations["post_records_name_aggregate"];
  };
  "/records/{name}/bulk": {
    /**
     * Bulk
     * @description The same change to many records: results at once, or a job when there are more than 500. With the verb `upsert` the `records`
     *     of another program, each found by `key` and made or changed.
     */
    post: operations["post_records_name_bulk"];
  };
  "/records/{name}/duplicates": {
    /**
     * Duplicates
     * @description Records that may be the one being entered; of those the actor may not see, only a masked title and the owner.
     */
    post: operations["post_records_name_duplicates"];
  };
  "/records/{name}/exports": {
    /**
     * Export
     * @description Start an export; the id is the job's, which in the end names the file.
     */
    post: operations["post_records_name_exports"];
  };
  "/records/{name}/imports": {
    /**
     * Start
     * @description Start an import of a new file or of one that was previewed.
     */
    post: operations["post_records_name_imports"];
  };
  "/records/{name}/imports/preview": {
    /**
     * Preview
     * @description Headers, sample, guessed mapping; the file is kept for the import.
     */
    post: operations["post_records_name_imports_preview"];
  };
  "/records/{name}/imports/template.xlsx": {
    /**
     * Template
     * @description The workbook to fill in.
     */
    get: operations["get_records_name_imports_template_xlsx"];
  };
  "/records/{name}/print": {
    /**
     * Print List
     * @description What a list shows, at most a thousand rows of it.
     */
    get: operations["get_records_name_print"];
  };
  "/records/{name}/{id}": {
    /**
     * Read
     * @description One record with all that the actor may read, and what he may do with it.
     */
    get: operations["get_records_name_id"];
    /**
     * Delete
     * @description To the recycle bin.
     */
    delete: operations["delete_records_name_id"];
    /**
     * Edit
     * @description Change some fields. A stale `version` is refused with the record as it now is.
     */
    patch: operations["patch_records_name_id"];
  };
  "/records/{name}/{id}/access": {
    /**
     * Access
     * @description Who was added to the record and why.
     */
    get: operations["get_records_name_id_access"];
  };
  "/records/{name}/{id}/actions/{action}": {
    /**
     * Act Defaults
     * @description What the form of an action is prefilled with for this record.
     */
    get: operations["get_records_name_id_actions_action"];
    /**
     * Act
     * @description Run a verb on one record. With a `version` that is stale it is refused with the record as it now is.
     */
    post: operations["post_records_name_id_actions_action"];
  };
  "/records/{name}/{id}/check": {
    /**
     * Check
     * @description 权限校验: the people who are to work on the record and could not.
     */
    get: operations["get_records_name_id_check"];
  };
  "/records/{name}/{id}/comments": {
    /**
     * Comments
     * @description What was said about it.
     */
    get: operations["get_records_name_id_comments"];
    /** Comment */
    post: operations["post_records_name_id_comments"];
  };
  "/records/{name}/{id}/files": {
    /**
     * Files Of
     * @description The files put on a record beside its fields.
     */
    get: operations["get_records_name_id_files"];
    /** Add */
    post: operations["post_records_name_id_files"];
  };
  "/records/{name}/{id}/print": {
    /**
     * Print Record
     * @description One record for the printer, with the heading of the page.
     */
    get: operations["get_records_name_id_print"];
  };
  "/records/{name}/{id}/timeline": {
    /**
     * Timeline
     * @description What happened to the record, newest first.
     */
    get: operations["get_records_name_id_timeline"];
  };
  "/recycle": {
    /**
     * Recycle
     * @description Deleted records that the actor may restore, the latest first.
     */
    get: operations["get_recycle"];
  };
  "/recycle/purge": {
    /**
     * Purge
     * @description For good. A record that others need refuses.
     */
    post: operations["post_recycle_purge"];
  };
  "/recycle/restore": {
    /** Restore */
    post: operations["post_recycle_restore"];
  };
  "/roles/{id}/copy": {
    /**
     * Copy
     * @description A new role with the same rights and data grants.
     */
    post: operations["post_roles_id_copy"];
  };
  "/roles/{id}/data-grants": {
    /** Grants Of Role */
    get: operations["get_roles_id_data_grants"];
    /** Set Grants Of Role */
    put: operations["put_roles_id_data_grants"];
  };
  "/roles/{id}/desk": {
    /**
     * Desk
     * @description Which menus and home page the role chooses, and what there is to choose.
     */
    get: operations["get_roles_id_desk"];
    /**
     * Set Desk
     * @description Replace it; null says nothing, so that other roles decide.
     */
    put: operations["put_roles_id_desk"];
  };
  "/roles/{id}/notices": {
    /**
     * Kinds Of Role
     * @description Which kinds of notices those receive who hold the role, and what there is to choose.
     */
    get: operations["get_roles_id_notices"];
    /**
     * Set Kinds Of Role
     * @description Replace them; null says nothing, so that other roles decide.
     */
    put: operations["put_roles_id_notices"];
  };
  "/roles/{id}/rights": {
    /**
     * Rights
     * @description What the role may do, and the words of the editor.
     */
    get: operations["get_roles_id_rights"];
    /**
     * Set Rights
     * @description Replace all rights of the role; objects that are left out follow its `*`.
     */
    put: operations["put_roles_id_rights"];
  };
  "/search": {
    /**
     * Search
     * @description At most five hits per object (of `objects`, names with commas, when given).
     */
    get: operations["get_search"];
  };
  "/security/log": {
    /**
     * Sign In Log
     * @description Who signed in or tried to, the newest first.
     */
    get: operations["get_security_log"];
  };
  "/security/policy": {
    /** Get Policy */
    get: operations["get_security_policy"];
    /**
     * Patch Policy
     * @description Change some of the rules; they count from the next sign-in or new password on.
     */
    patch: operations["patch_security_policy"];
  };
  "/security/providers": {
    /**
     * List Providers
     * @description What is configured (without secrets) and what kinds there are.
     */
    get: operations["get_security_providers"];
    /** Add Provider */
    post: operations["post_security_providers"];
  };
  "/security/providers/{id}": {
    /** Remove Provider */
    delete: operations["delete_security_providers_id"];
    /**
     * Change Provider
     * @description What is not given stays; so does the secret when it is empty.
     */
    patch: operations["patch_security_providers_id"];
  };
  "/security/sessions": {
    /**
     * Sessions
     * @description Who is signed in, the latest active first; at most 500.
     */
    get: operations["get_security_sessions"];
  };
  "/security/sessions/{id}": {
    /** End Session */
    delete: operations["delete_security_sessions_id"];
  };
  "/surveys/mine": {
    /**
     * Mine
     * @description The questionnaires that I am asked to fill in.
     */
    get: operations["get_surveys_mine"];
  };
  "/surveys/respondents/{id}": {
    /**
     * Sheet
     * @description The questionnaire of one respondent with the answers.
     */
    get: operations["get_surveys_respondents_id"];
    /**
     * Answer
     * @description Keep the answers; the score is computed. What is wrong stands at `answers.<question>`.
     */
    put: operations["put_surveys_respondents_id"];
  };
  "/surveys/templates/{id}": {
    /**
     * Questionnaire
     * @description The whole questionnaire, as it is designed and as it is shown to respondents.
     */
    get: operations["get_surveys_templates_id"];
    /**
     * Design
     * @description Save the questions of a draft, in their order; those left out are removed. Every one goes to the bank.
     */
    put: operations["put_surveys_templates_id"];
  };
  "/views": {
    /**
     * Views
     * @description Own and shared views.
     */
    get: operations["get_views"];
    /** Add */
    post: operations["post_views"];
  };
  "/views/{id}": {
    /** Remove */
    delete: operations["delete_views_id"];
    /** Change */
    patch: operations["patch_views_id"];
  };
  "/work-reports/{id}": {
    /**
     * Paper
     * @description The sections with figures, lists and words: of an open report for its author, of one that was handed in for all who see it.
     */
    get: operations["get_work_reports_id"];
  };
  "/work-reports/{id}/draft": {
    /**
     * Keep Draft
     * @description Keep what has been written, until it is handed in.
     */
    put: operations["put_work_reports_id_draft"];
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** ActAs */
    ActAs: {
      /** Operator */
      operator: number;
    };
    ActionResult: {
      data?: unknown;
      go?: string;
      message?: string;
      open?: {
        id?: number;
        object?: string;
      };
      record?: Record<string, unknown> | null;
      waiting?: boolean;
      warnings?: string[];
    };
    ActionValues: {
      values: {
        [key: string]: unknown;
      };
    };
    /** 行动 */
    Activity: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 类型 */
      activity_type?: components["schemas"]["Reference"] | null;
      /** 实际结束 */
      actual_end?: string | null;
      /** 实际开始 */
      actual_start?: string | null;
      /** 联系人 */
      contacts?: components["schemas"]["Reference"][] | null;
      /** 内容 */
      content?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 客户 */
      customer?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 负责部门 */
      department?: components["schemas"]["Reference"] | null;
      /** 其他负责部门 */
      departments?: components["schemas"]["Reference"][] | null;
      /** 执行人 */
      executor?: components["schemas"]["Reference"] | null;
      /** 执行角色 */
      executor_role?: components["schemas"]["Reference"] | null;
      /** 费用 */
      expense_amount?: string | null;
      id: number;
      /** 按时完成 */
      on_time?: boolean | null;
      /** 商机 */
      opportunity?: components["schemas"]["Reference"] | null;
      /** 负责员工 */
      owner?: components["schemas"]["Reference"] | null;
      /** 参与人 */
      participants?: components["schemas"]["Reference"][] | null;
      /** 地点 */
      place?: string | null;
      /** 计划结束 */
      plan_end?: string | null;
      /** 计划开始 */
      plan_start?: string | null;
      /** 相关员工（查看） */
      related?: components["schemas"]["Reference"][] | null;
      /** 相关员工（编辑） */
      related_edit?: components["schemas"]["Reference"][] | null;
      /** 提醒提前量（分钟） */
      remind_before?: number | null;
      /** 结果 */
      result?: string | null;
      /** 流程任务 */
      role_task?: components["schemas"]["Reference"] | null;
      /** 服务请求 */
      service_request?: components["schemas"]["Reference"] | null;
      /** 对外可见 */
      shown_outside?: boolean | null;
      /** 来源对象 */
      source_object?: string | null;
      /** 来源记录编号 */
      source_record?: number | null;
      /** 状态 */
      status?: ("planned" | "doing" | "done" | "overdue" | "cancelled") | null;
      /** 主题 */
      subject?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    ActivityChange: {
      /** 类型 */
      activity_type?: number | {
        id: number;
      };
      /** 实际结束 */
      actual_end?: string | null;
      /** 实际开始 */
      actual_start?: string | null;
      /** 联系人 */
      contacts?: number[] | null;
      /** 内容 */
      content?: string | null;
      /** 客户 */
      customer?: (number | {
        id: number;
      }) | null;
      /** 负责部门 */
      department?: (number | {
        id: number;
      }) | null;
      /** 其他负责部门 */
      departments?: number[] | null;
      /** 执行人 */
      executor?: (number | {
        id: number;
      }) | null;
      /** 执行角色 */
      executor_role?: (number | {
        id: number;
      }) | null;
      /** 费用 */
      expense_amount?: (number | string) | null;
      /** 商机 */
      opportunity?: (number | {
        id: number;
      }) | null;
      /** 负责员工 */
      owner?: (number | {
        id: number;
      }) | null;
      /** 参与人 */
      participants?: number[] | null;
      /** 地点 */
      place?: string | null;
      /** 计划结束 */
      plan_end?: string | null;
      /** 计划开始 */
      plan_start?: string | null;
      /** 相关员工（查看） */
      related?: number[] | null;
      /** 相关员工（编辑） */
      related_edit?: number[] | null;
      /** 提醒提前量（分钟） */
      remind_before?: number | null;
      /** 结果 */
      result?: string | null;
      /** 服务请求 */
      service_request?: (number | {
        id: number;
      }) | null;
      /** 对外可见 */
      shown_outside?: boolean | null;
      /** 状态 */
      status?: ("planned" | "doing" | "done" | "overdue" | "cancelled") | null;
      /** 主题 */
      subject?: string;
      version?: number;
    };
    ActivityCreate: {
      /** 类型 */
      activity_type: number | {
        id: number;
      };
      /** 实际结束 */
      actual_end?: string | null;
      /** 实际开始 */
      actual_start?: string | null;
      /** 联系人 */
      contacts?: number[] | null;
      /** 内容 */
      content?: string | null;
      /** 客户 */
      customer?: (number | {
        id: number;
      }) | null;
      /** 负责部门 */
      department?: (number | {
        id: number;
      }) | null;
      /** 其他负责部门 */
      departments?: number[] | null;
      /** 执行人 */
      executor?: (number | {
        id: number;
      }) | null;
      /** 执行角色 */
      executor_role?: (number | {
        id: number;
      }) | null;
      /** 费用 */
      expense_amount?: (number | string) | null;
      /** 商机 */
      opportunity?: (number | {
        id: number;
      }) | null;
      /** 负责员工 */
      owner?: (number | {
        id: number;
      }) | null;
      /** 参与人 */
      participants?: number[] | null;
      /** 地点 */
      place?: string | null;
      /** 计划结束 */
      plan_end?: string | null;
      /** 计划开始 */
      plan_start?: string | null;
      /** 相关员工（查看） */
      related?: number[] | null;
      /** 相关员工（编辑） */
      related_edit?: number[] | null;
      /** 提醒提前量（分钟） */
      remind_before?: number | null;
      /** 结果 */
      result?: string | null;
      /** 服务请求 */
      service_request?: (number | {
        id: number;
      }) | null;
      /** 对外可见 */
      shown_outside?: boolean | null;
      /** 状态 */
      status?: ("planned" | "doing" | "done" | "overdue" | "cancelled") | null;
      /** 主题 */
      subject: string;
    };
    ActivityList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["ActivityRow"][];
    };
    /** 行动 */
    ActivityRow: {
      _title: string;
      /** 类型 */
      activity_type?: components["schemas"]["Reference"] | null;
      /** 实际结束 */
      actual_end?: string | null;
      /** 实际开始 */
      actual_start?: string | null;
      /** 联系人 */
      contacts?: components["schemas"]["Reference"][] | null;
      /** 内容 */
      content?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 客户 */
      customer?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 负责部门 */
      department?: components["schemas"]["Reference"] | null;
      /** 其他负责部门 */
      departments?: components["schemas"]["Reference"][] | null;
      /** 执行人 */
      executor?: components["schemas"]["Reference"] | null;
      /** 执行角色 */
      executor_role?: components["schemas"]["Reference"] | null;
      /** 费用 */
      expense_amount?: string | null;
      id: number;
      /** 按时完成 */
      on_time?: boolean | null;
      /** 商机 */
      opportunity?: components["schemas"]["Reference"] | null;
      /** 负责员工 */
      owner?: components["schemas"]["Reference"] | null;
      /** 参与人 */
      participants?: components["schemas"]["Reference"][] | null;
      /** 地点 */
      place?: string | null;
      /** 计划结束 */
      plan_end?: string | null;
      /** 计划开始 */
      plan_start?: string | null;
      /** 相关员工（查看） */
      related?: components["schemas"]["Reference"][] | null;
      /** 相关员工（编辑） */
      related_edit?: components["schemas"]["Reference"][] | null;
      /** 提醒提前量（分钟） */
      remind_before?: number | null;
      /** 结果 */
      result?: string | null;
      /** 流程任务 */
      role_task?: components["schemas"]["Reference"] | null;
      /** 服务请求 */
      service_request?: components["schemas"]["Reference"] | null;
      /** 对外可见 */
      shown_outside?: boolean | null;
      /** 来源对象 */
      source_object?: string | null;
      /** 来源记录编号 */
      source_record?: number | null;
      /** 状态 */
      status?: ("planned" | "doing" | "done" | "overdue" | "cancelled") | null;
      /** 主题 */
      subject?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    /** 活动类型 */
    ActivityType: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 默认周期（天） */
      cycle_days?: number | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      id: number;
      /** 计为拜访 */
      is_visit?: boolean | null;
      /** 类型名称 */
      name?: string | null;
      /** 需要地点 */
      needs_place?: boolean | null;
      /** 顺序 */
      sort_no?: number | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    ActivityTypeChange: {
      /** 默认周期（天） */
      cycle_days?: number | null;
      /** 计为拜访 */
      is_visit?: boolean | null;
      /** 类型名称 */
      name?: string;
      /** 需要地点 */
      needs_place?: boolean | null;
      /** 顺序 */
      sort_no?: number | null;
      version?: number;
    };
    ActivityTypeCreate: {
      /** 默认周期（天） */
      cycle_days?: number | null;
      /** 计为拜访 */
      is_visit?: boolean | null;
      /** 类型名称 */
      name: string;
      /** 需要地点 */
      needs_place?: boolean | null;
      /** 顺序 */
      sort_no?: number | null;
    };
    ActivityTypeList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["ActivityTypeRow"][];
    };
    /** 活动类型 */
    ActivityTypeRow: {
      _title: string;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 默认周期（天） */
      cycle_days?: number | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      id: number;
      /** 计为拜访 */
      is_visit?: boolean | null;
      /** 类型名称 */
      name?: string | null;
      /** 需要地点 */
      needs_place?: boolean | null;
      /** 顺序 */
      sort_no?: number | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    /** Aggregate */
    Aggregate: {
      /** Filter */
      filter?: unknown;
      /**
       * Group By
       * @default []
       */
      group_by?: (string | components["schemas"]["GroupBy"])[];
      /** Having */
      having?: unknown;
      /**
       * Limit
       * @default 1000
       */
      limit?: number;
      /**
       * Measures
       * @default []
       */
      measures?: components["schemas"]["MeasureIn"][];
      /**
       * Q
       * @default
       */
      q?: string;
      /**
       * Sort
       * @default
       */
      sort?: string;
      /**
       * View
       * @default
       */
      view?: string;
    };
    AnalysisAnswer: {
      chart: {
        [key: string]: unknown;
      };
      columns: {
        group?: string;
        kind: string;
        label: string;
        name: string;
        target?: string;
      }[];
      rows: {
        [key: string]: unknown;
      }[];
      totals: {
        [key: string]: unknown;
      };
    };
    AnalysisInfo: {
      help: string;
      label: string;
      name: string;
      needs: string;
      params: {
        among: {
          [key: string]: unknown;
        } | null;
        default: unknown;
        depends_on: {
          [key: string]: string;
        };
        dimension: number | null;
        filled: string;
        fills: {
          [key: string]: string;
        };
        help: string;
        kind: string;
        label: string;
        max: number | string | null;
        max_length: number | null;
        min: number | string | null;
        name: string;
        options: {
          color: string;
          disabled: boolean;
          label: string;
          value: string;
        }[];
        readonly: boolean;
        required: boolean;
        scale: number;
        target: string | null;
        tree: boolean;
        unit: string;
      }[];
    };
    /** AnswerIn */
    AnswerIn: {
      /**
       * Options
       * @default []
       */
      options?: number[];
      /** Question */
      question: number;
      /**
       * Text
       * @default
       */
      text?: string;
    };
    AnySession: {
      account: string;
      client: string;
      /** Format: date-time */
      created_at: string;
      current: boolean;
      id: number;
      ip: string;
      /** Format: date-time */
      last_seen: string;
      method: string;
      operator: {
        id: number;
        title: string | null;
      };
    };
    ApiToken: {
      /** Format: date-time */
      created_at: string;
      expires: string | null;
      id: number;
      last_seen: string | null;
      name: string;
      objects: string[] | null;
      read_only: boolean;
    };
    /** 考核指标 */
    AppraisalIndicator: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 指标编码 */
      code?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 数据来源 */
      data_source?: ("won_amount" | "won_count" | "open_amount" | "pushed" | "order_amount" | "new_customers" | "done" | "overdue" | "completion" | "on_time_rate" | "guided" | "complete_rate" | "unique_rate" | "fresh_rate" | "in_date_rate" | "accuracy" | "achievement" | "expenses" | "reported") | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      id: number;
      /** 启用 */
      is_active?: boolean | null;
      /** 指标类型 */
      kind?: ("financial" | "other") | null;
      /** 指标名称 */
      name?: string | null;
      /** 考核规则 */
      scoring_rule?: string | null;
      /** 目标值 */
      target?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
      /** 权重 */
      weight?: string | null;
    };
    AppraisalIndicatorChange: {
      /** 指标编码 */
      code?: string | null;
      /**
       * 数据来源
       * @enum {string}
       */
      data_source?: "won_amount" | "won_count" | "open_amount" | "pushed" | "order_amount" | "new_customers" | "done" | "overdue" | "completion" | "on_time_rate" | "guided" | "complete_rate" | "unique_rate" | "fresh_rate" | "in_date_rate" | "accuracy" | "achievement" | "expenses" | "reported";
      /** 启用 */
      is_active?: boolean | null;
      /** 指标类型 */
      kind?: ("financial" | "other") | null;
      /** 指标名称 */
      name?: string;
      /** 考核规则 */
      scoring_rule?: string | null;
      /** 目标值 */
      target?: (number | string) | null;
      version?: number;
      /** 权重 */
      weight?: number | string;
    };
    AppraisalIndicatorCreate: {
      /** 指标编码 */
      code?: string | null;
      /**
       * 数据来源
       * @enum {string}
       */
      data_source: "won_amount" | "won_count" | "open_amount" | "pushed" | "order_amount" | "new_customers" | "done" | "overdue" | "completion" | "on_time_rate" | "guided" | "complete_rate" | "unique_rate" | "fresh_rate" | "in_date_rate" | "accuracy" | "achievement" | "expenses" | "reported";
      /** 启用 */
      is_active?: boolean | null;
      /** 指标类型 */
      kind?: ("financial" | "other") | null;
      /** 指标名称 */
      name: string;
      /** 考核规则 */
      scoring_rule?: string | null;
      /** 目标值 */
      target?: (number | string) | null;
      /** 权重 */
      weight: number | string;
    };
    AppraisalIndicatorList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["AppraisalIndicatorRow"][];
    };
    /** 考核指标 */
    AppraisalIndicatorRow: {
      _title: string;
      /** 指标编码 */
      code?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 数据来源 */
      data_source?: ("won_amount" | "won_count" | "open_amount" | "pushed" | "order_amount" | "new_customers" | "done" | "overdue" | "completion" | "on_time_rate" | "guided" | "complete_rate" | "unique_rate" | "fresh_rate" | "in_date_rate" | "accuracy" | "achievement" | "expenses" | "reported") | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      id: number;
      /** 启用 */
      is_active?: boolean | null;
      /** 指标类型 */
      kind?: ("financial" | "other") | null;
      /** 指标名称 */
      name?: string | null;
      /** 考核规则 */
      scoring_rule?: string | null;
      /** 目标值 */
      target?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
      /** 权重 */
      weight?: string | null;
    };
    /** 考核结果 */
    AppraisalResult: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 评语 */
      comment?: string | null;
      /** 确认时间 */
      confirmed_at?: string | null;
      /** 确认人 */
      confirmed_by?: components["schemas"]["Reference"] | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 负责部门 */
      department?: components["schemas"]["Reference"] | null;
      /** 其他负责部门 */
      departments?: components["schemas"]["Reference"][] | null;
      /** 员工 */
      employee?: components["schemas"]["Reference"] | null;
      /** 结束日期 */
      ends_on?: string | null;
      id: number;
      /** 负责员工 */
      owner?: components["schemas"]["Reference"] | null;
      /** 期间 */
      period?: string | null;
      /** 相关员工（查看） */
      related?: components["schemas"]["Reference"][] | null;
      /** 相关员工（编辑） */
      related_edit?: components["schemas"]["Reference"][] | null;
      /** 得分 */
      score?: string | null;
      /** 开始日期 */
      starts_on?: string | null;
      /** 状态 */
      status?: ("collected" | "scored" | "confirmed" | "archived") | null;
      /** 考核 */
      title?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    AppraisalResultChange: {
      /** 评语 */
      comment?: string | null;
      /** 负责部门 */
      department?: (number | {
        id: number;
      }) | null;
      /** 其他负责部门 */
      departments?: number[] | null;
      /** 负责员工 */
      owner?: (number | {
        id: number;
      }) | null;
      /** 相关员工（查看） */
      related?: number[] | null;
      /** 相关员工（编辑） */
      related_edit?: number[] | null;
      version?: number;
    };
    AppraisalResultCreate: {
      /** 评语 */
      comment?: string | null;
      /** 负责部门 */
      department?: (number | {
        id: number;
      }) | null;
      /** 其他负责部门 */
      departments?: number[] | null;
      /** 员工 */
      employee: number | {
        id: number;
      };
      /**
       * 结束日期
       * Format: date
       */
      ends_on: string;
      /** 负责员工 */
      owner?: (number | {
        id: number;
      }) | null;
      /** 期间 */
      period: string;
      /** 相关员工（查看） */
      related?: number[] | null;
      /** 相关员工（编辑） */
      related_edit?: number[] | null;
      /**
       * 开始日期
       * Format: date
       */
      starts_on: string;
    };
    AppraisalResultList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["AppraisalResultRow"][];
    };
    /** 考核结果 */
    AppraisalResultRow: {
      _title: string;
      /** 评语 */
      comment?: string | null;
      /** 确认时间 */
      confirmed_at?: string | null;
      /** 确认人 */
      confirmed_by?: components["schemas"]["Reference"] | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 负责部门 */
      department?: components["schemas"]["Reference"] | null;
      /** 其他负责部门 */
      departments?: components["schemas"]["Reference"][] | null;
      /** 员工 */
      employee?: components["schemas"]["Reference"] | null;
      /** 结束日期 */
      ends_on?: string | null;
      id: number;
      /** 负责员工 */
      owner?: components["schemas"]["Reference"] | null;
      /** 期间 */
      period?: string | null;
      /** 相关员工（查看） */
      related?: components["schemas"]["Reference"][] | null;
      /** 相关员工（编辑） */
      related_edit?: components["schemas"]["Reference"][] | null;
      /** 得分 */
      score?: string | null;
      /** 开始日期 */
      starts_on?: string | null;
      /** 状态 */
      status?: ("collected" | "scored" | "confirmed" | "archived") | null;
      /** 考核 */
      title?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    /** 各项得分 */
    AppraisalScore: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 实际值 */
      actual?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 数据来源 */
      data_source?: string | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      id: number;
      /** 考核指标 */
      indicator?: components["schemas"]["Reference"] | null;
      /** 指标名称 */
      indicator_name?: string | null;
      /** 考核结果 */
      result?: components["schemas"]["Reference"] | null;
      /** 得分 */
      score?: string | null;
      /** 考核规则 */
      scoring_rule?: string | null;
      /** 目标值 */
      target?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
      /** 权重 */
      weight?: string | null;
    };
    AppraisalScoreChange: {
      /** 实际值 */
      actual?: (number | string) | null;
      version?: number;
    };
    AppraisalScoreCreate: {
      /** 实际值 */
      actual?: (number | string) | null;
      /** 考核指标 */
      indicator?: (number | {
        id: number;
      }) | null;
      /** 考核结果 */
      result: number | {
        id: number;
      };
    };
    AppraisalScoreList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["AppraisalScoreRow"][];
    };
    /** 各项得分 */
    AppraisalScoreRow: {
      _title: string;
      /** 实际值 */
      actual?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 数据来源 */
      data_source?: string | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      id: number;
      /** 考核指标 */
      indicator?: components["schemas"]["Reference"] | null;
      /** 指标名称 */
      indicator_name?: string | null;
      /** 考核结果 */
      result?: components["schemas"]["Reference"] | null;
      /** 得分 */
      score?: string | null;
      /** 考核规则 */
      scoring_rule?: string | null;
      /** 目标值 */
      target?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
      /** 权重 */
      weight?: string | null;
    };
    /** Area */
    Area: {
      /** Roles */
      roles: number[];
    };
    /** AskIn */
    AskIn: {
      /** Field */
      field: string;
      /**
       * Required
       * @default false
       */
      required?: boolean;
    };
    /** Asking */
    Asking: {
      /**
       * Account Set
       * @default
       */
      account_set?: string;
      /** Username */
      username: string;
    };
    /** BinQuery */
    BinQuery: {
      /**
       * Cursor
       * @default
       */
      cursor?: string;
      /**
       * Object
       * @default
       */
      object?: string;
      /**
       * Q
       * @default
       */
      q?: string;
    };
    /** Bulk */
    Bulk: {
      /** Filter */
      filter?: unknown;
      /** Ids */
      ids?: number[] | null;
      /**
       * Key
       * @default []
       */
      key?: string[];
      /**
       * Q
       * @default
       */
      q?: string;
      /**
       * Records
       * @default []
       */
      records?: {
        [key: string]: unknown;
      }[];
      /**
       * Values
       * @default {}
       */
      values?: {
        [key: string]: unknown;
      };
      /**
       * Verb
       * @enum {string}
       */
      verb: "update" | "delete" | "assign" | "share" | "restore" | "upsert";
      /**
       * View
       * @default
       */
      view?: string;
    };
    /** 业务系统 */
    BusinessSystem: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 地址 */
      address?: string | null;
      /** 编码 */
      code?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      id: number;
      /** 启用 */
      is_enabled?: boolean | null;
      /** 类型 */
      kind?: ("u8" | "erp" | "finance" | "cti" | "oa" | "website" | "pos" | "bi") | null;
      /** 名称 */
      name?: string | null;
      /** 备注 */
      note?: string | null;
      /** 提供的业务 */
      parts?: string[] | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    BusinessSystemChange: {
      /** 地址 */
      address?: string | null;
      /** 编码 */
      code?: string;
      /** 启用 */
      is_enabled?: boolean | null;
      /** 类型 */
      kind?: ("u8" | "erp" | "finance" | "cti" | "oa" | "website" | "pos" | "bi") | null;
      /** 名称 */
      name?: string;
      /** 备注 */
      note?: string | null;
      /** 提供的业务 */
      parts?: ("sales" | "receivables" | "stock" | "purchasing")[] | null;
      version?: number;
    };
    BusinessSystemCreate: {
      /** 地址 */
      address?: string | null;
      /** 编码 */
      code: string;
      /** 启用 */
      is_enabled?: boolean | null;
      /** 类型 */
      kind?: ("u8" | "erp" | "finance" | "cti" | "oa" | "website" | "pos" | "bi") | null;
      /** 名称 */
      name: string;
      /** 备注 */
      note?: string | null;
      /** 提供的业务 */
      parts?: ("sales" | "receivables" | "stock" | "purchasing")[] | null;
    };
    BusinessSystemList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["BusinessSystemRow"][];
    };
    /** 业务系统 */
    BusinessSystemRow: {
      _title: string;
      /** 地址 */
      address?: string | null;
      /** 编码 */
      code?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      id: number;
      /** 启用 */
      is_enabled?: boolean | null;
      /** 类型 */
      kind?: ("u8" | "erp" | "finance" | "cti" | "oa" | "website" | "pos" | "bi") | null;
      /** 名称 */
      name?: string | null;
      /** 备注 */
      note?: string | null;
      /** 提供的业务 */
      parts?: string[] | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    Button: {
      ask: {
        field: string;
        required: boolean;
      }[];
      broken: string | null;
      confirm: string | null;
      confirm_en: string | null;
      /** @enum {unknown} */
      effect: "update" | "create" | "link";
      icon: string;
      id: number;
      is_active: boolean;
      label: string;
      label_en: string | null;
      name: string;
      object: string | null;
      places: ("record" | "list")[];
      roles: {
        id: number;
        title: string;
      }[];
      set: {
        field: string;
        from: string | null;
        moving: string | null;
        value: unknown;
      }[];
      url: string | null;
      via: string | null;
      when: {
        [key: string]: unknown;
      } | null;
    };
    ButtonField: {
      label: string;
      moving: string[];
      name: string;
    };
    /** ButtonIn */
    ButtonIn: {
      /**
       * Ask
       * @default []
       */
      ask?: components["schemas"]["AskIn"][];
      /** Confirm */
      confirm?: string | null;
      /** Confirm En */
      confirm_en?: string | null;
      /**
       * Effect
       * @enum {string}
       */
      effect: "update" | "create" | "link";
      /** Icon */
      icon?: string | null;
      /**
       * Is Active
       * @default true
       */
      is_active?: boolean;
      /** Label */
      label: string;
      /** Label En */
      label_en?: string | null;
      /** Object */
      object?: string | null;
      /**
       * Places
       * @default [
       *       "record"
       *     ]
       */
      places?: string[];
      /**
       * Roles
       * @default []
       */
      roles?: number[];
      /**
       * Set
       * @default []
       */
      set?: components["schemas"]["LineIn"][];
      /** Url */
      url?: string | null;
      /** Via */
      via?: string | null;
      /** When */
      when?: {
        [key: string]: unknown;
      } | null;
    };
    Buttons: {
      buttons: components["schemas"]["Button"][];
      effects: ("update" | "create" | "link")[];
      fields: components["schemas"]["ButtonField"][];
      targets: {
        fields: components["schemas"]["ButtonField"][];
        label: string;
        object: string;
        via: string;
        via_label: string;
      }[];
    };
    /** 市场活动 */
    Campaign: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 实际费用 */
      actual_cost?: string | null;
      /** 预算 */
      budget?: string | null;
      /** 市场活动类型 */
      campaign_type?: components["schemas"]["Reference"] | null;
      /** 活动编号 */
      code?: string | null;
      /** 活动内容 */
      content?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 负责部门 */
      department?: components["schemas"]["Reference"] | null;
      /** 其他负责部门 */
      departments?: components["schemas"]["Reference"][] | null;
      /** 结束日期 */
      end_date?: string | null;
      /** 预期结果 */
      expected_result?: string | null;
      id: number;
      /** 发起层级 */
      level?: ("head_office" | "branch" | "product_line") | null;
      /** 活动名称 */
      name?: string | null;
      /** 活动目标 */
      objective?: string | null;
      /** 负责员工 */
      owner?: components["schemas"]["Reference"] | null;
      /** 参与者数 */
      participant_count?: string | null;
      /** 产品线 */
      product_line?: components["schemas"]["Reference"] | null;
      /** 相关员工（查看） */
      related?: components["schemas"]["Reference"][] | null;
      /** 相关员工（编辑） */
      related_edit?: components["schemas"]["Reference"][] | null;
      /** 活动结果 */
      result?: string | null;
      /** 细分市场 */
      segment?: string | null;
      /** 开始日期 */
      start_date?: string | null;
      /** 状态 */
      status?: ("planning" | "approval" | "running" | "finished") | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    CampaignChange: {
      /** 实际费用 */
      actual_cost?: (number | string) | null;
      /** 预算 */
      budget?: (number | string) | null;
      /** 市场活动类型 */
      campaign_type?: (number | {
        id: number;
      }) | null;
      /** 活动编号 */
      code?: string | null;
      /** 活动内容 */
      content?: string | null;
      /** 负责部门 */
      department?: (number | {
        id: number;
      }) | null;
      /** 其他负责部门 */
      departments?: number[] | null;
      /** 结束日期 */
      end_date?: string | null;
      /** 预期结果 */
      expected_result?: string | null;
      /** 发起层级 */
      level?: ("head_office" | "branch" | "product_line") | null;
      /** 活动名称 */
      name?: string;
      /** 活动目标 */
      objective?: string | null;
      /** 负责员工 */
      owner?: (number | {
        id: number;
      }) | null;
      /** 产品线 */
      product_line?: (number | {
        id: number;
      }) | null;
      /** 相关员工（查看） */
      related?: number[] | null;
      /** 相关员工（编辑） */
      related_edit?: number[] | null;
      /** 活动结果 */
      result?: string | null;
      /** 细分市场 */
      segment?: string | null;
      /** 开始日期 */
      start_date?: string | null;
      version?: number;
    };
    CampaignCreate: {
      /** 实际费用 */
      actual_cost?: (number | string) | null;
      /** 预算 */
      budget?: (number | string) | null;
      /** 市场活动类型 */
      campaign_type?: (number | {
        id: number;
      }) | null;
      /** 活动编号 */
      code?: string | null;
      /** 活动内容 */
      content?: string | null;
      /** 负责部门 */
      department?: (number | {
        id: number;
      }) | null;
      /** 其他负责部门 */
      departments?: number[] | null;
      /** 结束日期 */
      end_date?: string | null;
      /** 预期结果 */
      expected_result?: string | null;
      /** 发起层级 */
      level?: ("head_office" | "branch" | "product_line") | null;
      /** 活动名称 */
      name: string;
      /** 活动目标 */
      objective?: string | null;
      /** 负责员工 */
      owner?: (number | {
        id: number;
      }) | null;
      /** 产品线 */
      product_line?: (number | {
        id: number;
      }) | null;
      /** 相关员工（查看） */
      related?: number[] | null;
      /** 相关员工（编辑） */
      related_edit?: number[] | null;
      /** 活动结果 */
      result?: string | null;
      /** 细分市场 */
      segment?: string | null;
      /** 开始日期 */
      start_date?: string | null;
      /** 状态 */
      status?: ("planning" | "approval" | "running" | "finished") | null;
    };
    CampaignList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["CampaignRow"][];
    };
    /** 市场活动参与者 */
    CampaignParticipant: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 市场活动 */
      campaign?: components["schemas"]["Reference"] | null;
      /** 联系人 */
      contact?: components["schemas"]["Reference"] | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 客户 */
      customer?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 反馈 */
      feedback?: string | null;
      id: number;
      /** 参与状态 */
      status?: ("to_invite" | "invited" | "registered" | "attended" | "absent") | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    CampaignParticipantChange: {
      /** 市场活动 */
      campaign?: number | {
        id: number;
      };
      /** 联系人 */
      contact?: (number | {
        id: number;
      }) | null;
      /** 客户 */
      customer?: number | {
        id: number;
      };
      /** 反馈 */
      feedback?: string | null;
      /** 参与状态 */
      status?: ("to_invite" | "invited" | "registered" | "attended" | "absent") | null;
      version?: number;
    };
    CampaignParticipantCreate: {
      /** 市场活动 */
      campaign: number | {
        id: number;
      };
      /** 联系人 */
      contact?: (number | {
        id: number;
      }) | null;
      /** 客户 */
      customer: number | {
        id: number;
      };
      /** 反馈 */
      feedback?: string | null;
      /** 参与状态 */
      status?: ("to_invite" | "invited" | "registered" | "attended" | "absent") | null;
    };
    CampaignParticipantList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["CampaignParticipantRow"][];
    };
    /** 市场活动参与者 */
    CampaignParticipantRow: {
      _title: string;
      /** 市场活动 */
      campaign?: components["schemas"]["Reference"] | null;
      /** 联系人 */
      contact?: components["schemas"]["Reference"] | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 客户 */
      customer?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 反馈 */
      feedback?: string | null;
      id: number;
      /** 参与状态 */
      status?: ("to_invite" | "invited" | "registered" | "attended" | "absent") | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    /** 市场活动 */
    CampaignRow: {
      _title: string;
      /** 实际费用 */
      actual_cost?: string | null;
      /** 预算 */
      budget?: string | null;
      /** 市场活动类型 */
      campaign_type?: components["schemas"]["Reference"] | null;
      /** 活动编号 */
      code?: string | null;
      /** 活动内容 */
      content?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 负责部门 */
      department?: components["schemas"]["Reference"] | null;
      /** 其他负责部门 */
      departments?: components["schemas"]["Reference"][] | null;
      /** 结束日期 */
      end_date?: string | null;
      /** 预期结果 */
      expected_result?: string | null;
      id: number;
      /** 发起层级 */
      level?: ("head_office" | "branch" | "product_line") | null;
      /** 活动名称 */
      name?: string | null;
      /** 活动目标 */
      objective?: string | null;
      /** 负责员工 */
      owner?: components["schemas"]["Reference"] | null;
      /** 参与者数 */
      participant_count?: string | null;
      /** 产品线 */
      product_line?: components["schemas"]["Reference"] | null;
      /** 相关员工（查看） */
      related?: components["schemas"]["Reference"][] | null;
      /** 相关员工（编辑） */
      related_edit?: components["schemas"]["Reference"][] | null;
      /** 活动结果 */
      result?: string | null;
      /** 细分市场 */
      segment?: string | null;
      /** 开始日期 */
      start_date?: string | null;
      /** 状态 */
      status?: ("planning" | "approval" | "running" | "finished") | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    /** 市场活动类型 */
    CampaignType: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      id: number;
      /** 类型名称 */
      name?: string | null;
      /** 顺序 */
      sort_no?: number | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    CampaignTypeChange: {
      /** 类型名称 */
      name?: string;
      /** 顺序 */
      sort_no?: number | null;
      version?: number;
    };
    CampaignTypeCreate: {
      /** 类型名称 */
      name: string;
      /** 顺序 */
      sort_no?: number | null;
    };
    CampaignTypeList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["CampaignTypeRow"][];
    };
    /** 市场活动类型 */
    CampaignTypeRow: {
      _title: string;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      id: number;
      /** 类型名称 */
      name?: string | null;
      /** 顺序 */
      sort_no?: number | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    /** Check */
    Check: {
      /** Id */
      id?: number | null;
      /**
       * Values
       * @default {}
       */
      values?: {
        [key: string]: unknown;
      };
    };
    /** Chosen */
    Chosen: {
      /** Ids */
      ids: number[];
      /** Object */
      object: string;
    };
    /** Code */
    Code: {
      /** Code */
      code: string;
    };
    /** 竞争对手 */
    Competitor: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      id: number;
      /** 关键角色 */
      key_roles?: string | null;
      /** 市场表现 */
      market_performance?: string | null;
      /** 竞争对手 */
      name?: string | null;
      /** 产品优势 */
      product_advantage?: string | null;
      /** 基本信息 */
      profile?: string | null;
      /** 竞争策略 */
      strategy?: string | null;
      /** 优势 */
      strength?: string | null;
      /** 威胁程度 */
      threat?: ("high" | "medium" | "low") | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
      /** 劣势 */
      weakness?: string | null;
      /** 网址 */
      website?: string | null;
    };
    CompetitorChange: {
      /** 关键角色 */
      key_roles?: string | null;
      /** 市场表现 */
      market_performance?: string | null;
      /** 竞争对手 */
      name?: string;
      /** 产品优势 */
      product_advantage?: string | null;
      /** 基本信息 */
      profile?: string | null;
      /** 竞争策略 */
      strategy?: string | null;
      /** 优势 */
      strength?: string | null;
      /** 威胁程度 */
      threat?: ("high" | "medium" | "low") | null;
      version?: number;
      /** 劣势 */
      weakness?: string | null;
      /** 网址 */
      website?: string | null;
    };
    CompetitorCreate: {
      /** 关键角色 */
      key_roles?: string | null;
      /** 市场表现 */
      market_performance?: string | null;
      /** 竞争对手 */
      name: string;
      /** 产品优势 */
      product_advantage?: string | null;
      /** 基本信息 */
      profile?: string | null;
      /** 竞争策略 */
      strategy?: string | null;
      /** 优势 */
      strength?: string | null;
      /** 威胁程度 */
      threat?: ("high" | "medium" | "low") | null;
      /** 劣势 */
      weakness?: string | null;
      /** 网址 */
      website?: string | null;
    };
    CompetitorList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["CompetitorRow"][];
    };
    /** 竞争对手 */
    CompetitorRow: {
      _title: string;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      id: number;
      /** 关键角色 */
      key_roles?: string | null;
      /** 市场表现 */
      market_performance?: string | null;
      /** 竞争对手 */
      name?: string | null;
      /** 产品优势 */
      product_advantage?: string | null;
      /** 基本信息 */
      profile?: string | null;
      /** 竞争策略 */
      strategy?: string | null;
      /** 优势 */
      strength?: string | null;
      /** 威胁程度 */
      threat?: ("high" | "medium" | "low") | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
      /** 劣势 */
      weakness?: string | null;
      /** 网址 */
      website?: string | null;
    };
    /** 投诉 */
    Complaint: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 回访情况 */
      callback_result?: string | null;
      /** 回访时间 */
      called_back_at?: string | null;
      /** 关闭时间 */
      closed_at?: string | null;
      /** 投诉编号 */
      code?: string | null;
      /** 联系人 */
      contact?: components["schemas"]["Reference"] | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 客户 */
      customer?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 负责部门 */
      department?: components["schemas"]["Reference"] | null;
      /** 其他负责部门 */
      departments?: components["schemas"]["Reference"][] | null;
      /** 投诉明细 */
      detail?: string | null;
      /** 处理结果 */
      handle_result?: string | null;
      /** 投诉处理人 */
      handler?: components["schemas"]["Reference"] | null;
      id: number;
      /** 负责员工 */
      owner?: components["schemas"]["Reference"] | null;
      /** 被投诉产品 */
      product?: components["schemas"]["Reference"] | null;
      /** 投诉原因 */
      reason?: components["schemas"]["Reference"] | null;
      /** 投诉时间 */
      received_at?: string | null;
      /** 相关员工（查看） */
      related?: components["schemas"]["Reference"][] | null;
      /** 相关员工（编辑） */
      related_edit?: components["schemas"]["Reference"][] | null;
      /** 客户满意度 */
      satisfaction?: ("very_satisfied" | "satisfied" | "neutral" | "dissatisfied") | null;
      /** 状态 */
      status?: ("recorded" | "allocated" | "handling" | "handled" | "verified" | "closed") | null;
      /** 本步骤期限 */
      step_due?: string | null;
      /** 进入本步骤时间 */
      step_since?: string | null;
      /** 监督结果 */
      supervise_result?: string | null;
      /** 投诉监督人 */
      supervisor?: components["schemas"]["Reference"] | null;
      /** 被投诉部门 */
      target_department?: components["schemas"]["Reference"] | null;
      /** 被投诉人员 */
      target_employee?: components["schemas"]["Reference"] | null;
      /** 投诉对象 */
      target_type?: ("product" | "department" | "person") | null;
      /** 是否按时 */
      timeliness?: ("on_time" | "late") | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    ComplaintChange: {
      /** 投诉编号 */
      code?: string | null;
      /** 联系人 */
      contact?: (number | {
        id: number;
      }) | null;
      /** 客户 */
      customer?: number | {
        id: number;
      };
      /** 负责部门 */
      department?: (number | {
        id: number;
      }) | null;
      /** 其他负责部门 */
      departments?: number[] | null;
      /** 投诉明细 */
      detail?: string;
      /** 负责员工 */
      owner?: (number | {
        id: number;
      }) | null;
      /** 被投诉产品 */
      product?: (number | {
        id: number;
      }) | null;
      /** 投诉原因 */
      reason?: number | {
        id: number;
      };
      /** 投诉时间 */
      received_at?: string | null;
      /** 相关员工（查看） */
      related?: number[] | null;
      /** 相关员工（编辑） */
      related_edit?: number[] | null;
      /** 投诉监督人 */
      supervisor?: (number | {
        id: number;
      }) | null;
      /** 被投诉部门 */
      target_department?: (number | {
        id: number;
      }) | null;
      /** 被投诉人员 */
      target_employee?: (number | {
        id: number;
      }) | null;
      /**
       * 投诉对象
       * @enum {string}
       */
      target_type?: "product" | "department" | "person";
      version?: number;
    };
    ComplaintCreate: {
      /** 回访情况 */
      callback_result?: string | null;
      /** 回访时间 */
      called_back_at?: string | null;
      /** 投诉编号 */
      code?: string | null;
      /** 联系人 */
      contact?: (number | {
        id: number;
      }) | null;
      /** 客户 */
      customer: number | {
        id: number;
      };
      /** 负责部门 */
      department?: (number | {
        id: number;
      }) | null;
      /** 其他负责部门 */
      departments?: number[] | null;
      /** 投诉明细 */
      detail: string;
      /** 处理结果 */
      handle_result?: string | null;
      /** 投诉处理人 */
      handler?: (number | {
        id: number;
      }) | null;
      /** 负责员工 */
      owner?: (number | {
        id: number;
      }) | null;
      /** 被投诉产品 */
      product?: (number | {
        id: number;
      }) | null;
      /** 投诉原因 */
      reason: number | {
        id: number;
      };
      /** 投诉时间 */
      received_at?: string | null;
      /** 相关员工（查看） */
      related?: number[] | null;
      /** 相关员工（编辑） */
      related_edit?: number[] | null;
      /** 客户满意度 */
      satisfaction?: ("very_satisfied" | "satisfied" | "neutral" | "dissatisfied") | null;
      /** 状态 */
      status?: ("recorded" | "allocated" | "handling" | "handled" | "verified" | "closed") | null;
      /** 监督结果 */
      supervise_result?: string | null;
      /** 投诉监督人 */
      supervisor?: (number | {
        id: number;
      }) | null;
      /** 被投诉部门 */
      target_department?: (number | {
        id: number;
      }) | null;
      /** 被投诉人员 */
      target_employee?: (number | {
        id: number;
      }) | null;
      /**
       * 投诉对象
       * @enum {string}
       */
      target_type: "product" | "department" | "person";
    };
    ComplaintList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["ComplaintRow"][];
    };
    /** 投诉处理进程 */
    ComplaintProgress: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 时间 */
      at?: string | null;
      /** 投诉 */
      complaint?: components["schemas"]["Reference"] | null;
      /** 内容 */
      content?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 期限 */
      due?: string | null;
      /** 经办人 */
      employee?: components["schemas"]["Reference"] | null;
      id: number;
      /** 步骤 */
      step?: ("record" | "allocate" | "progress" | "handle" | "verify" | "call_back" | "send_back" | "close") | null;
      /** 是否按时 */
      timeliness?: ("on_time" | "late") | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    ComplaintProgressChange: {
      /** 时间 */
      at?: string | null;
      /** 投诉 */
      complaint?: number | {
        id: number;
      };
      /** 内容 */
      content?: string | null;
      /** 期限 */
      due?: string | null;
      /** 经办人 */
      employee?: (number | {
        id: number;
      }) | null;
      /** 步骤 */
      step?: ("record" | "allocate" | "progress" | "handle" | "verify" | "call_back" | "send_back" | "close") | null;
      /** 是否按时 */
      timeliness?: ("on_time" | "late") | null;
      version?: number;
    };
    ComplaintProgressCreate: {
      /** 时间 */
      at?: string | null;
      /** 投诉 */
      complaint: number | {
        id: number;
      };
      /** 内容 */
      content?: string | null;
      /** 期限 */
      due?: string | null;
      /** 经办人 */
      employee?: (number | {
        id: number;
      }) | null;
      /** 步骤 */
      step?: ("record" | "allocate" | "progress" | "handle" | "verify" | "call_back" | "send_back" | "close") | null;
      /** 是否按时 */
      timeliness?: ("on_time" | "late") | null;
    };
    ComplaintProgressList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["ComplaintProgressRow"][];
    };
    /** 投诉处理进程 */
    ComplaintProgressRow: {
      _title: string;
      /** 时间 */
      at?: string | null;
      /** 投诉 */
      complaint?: components["schemas"]["Reference"] | null;
      /** 内容 */
      content?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 期限 */
      due?: string | null;
      /** 经办人 */
      employee?: components["schemas"]["Reference"] | null;
      id: number;
      /** 步骤 */
      step?: ("record" | "allocate" | "progress" | "handle" | "verify" | "call_back" | "send_back" | "close") | null;
      /** 是否按时 */
      timeliness?: ("on_time" | "late") | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    /** 投诉原因 */
    ComplaintReason: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 分配时限（小时） */
      allocate_hours?: number | null;
      /** 回访关闭时限（小时） */
      close_hours?: number | null;
      /** 编码 */
      code?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 处理时限（小时） */
      handle_hours?: number | null;
      id: number;
      /** 投诉原因 */
      name?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      /** 核实时限（小时） */
      verify_hours?: number | null;
      version?: number;
    };
    ComplaintReasonChange: {
      /** 分配时限（小时） */
      allocate_hours?: number | null;
      /** 回访关闭时限（小时） */
      close_hours?: number | null;
      /** 编码 */
      code?: string | null;
      /** 处理时限（小时） */
      handle_hours?: number | null;
      /** 投诉原因 */
      name?: string;
      /** 核实时限（小时） */
      verify_hours?: number | null;
      version?: number;
    };
    ComplaintReasonCreate: {
      /** 分配时限（小时） */
      allocate_hours?: number | null;
      /** 回访关闭时限（小时） */
      close_hours?: number | null;
      /** 编码 */
      code?: string | null;
      /** 处理时限（小时） */
      handle_hours?: number | null;
      /** 投诉原因 */
      name: string;
      /** 核实时限（小时） */
      verify_hours?: number | null;
    };
    ComplaintReasonList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["ComplaintReasonRow"][];
    };
    /** 投诉原因 */
    ComplaintReasonRow: {
      _title: string;
      /** 分配时限（小时） */
      allocate_hours?: number | null;
      /** 回访关闭时限（小时） */
      close_hours?: number | null;
      /** 编码 */
      code?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 处理时限（小时） */
      handle_hours?: number | null;
      id: number;
      /** 投诉原因 */
      name?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      /** 核实时限（小时） */
      verify_hours?: number | null;
      version: number;
    };
    /** 投诉 */
    ComplaintRow: {
      _title: string;
      /** 回访情况 */
      callback_result?: string | null;
      /** 回访时间 */
      called_back_at?: string | null;
      /** 关闭时间 */
      closed_at?: string | null;
      /** 投诉编号 */
      code?: string | null;
      /** 联系人 */
      contact?: components["schemas"]["Reference"] | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 客户 */
      customer?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 负责部门 */
      department?: components["schemas"]["Reference"] | null;
      /** 其他负责部门 */
      departments?: components["schemas"]["Reference"][] | null;
      /** 投诉明细 */
      detail?: string | null;
      /** 处理结果 */
      handle_result?: string | null;
      /** 投诉处理人 */
      handler?: components["schemas"]["Reference"] | null;
      id: number;
      /** 负责员工 */
      owner?: components["schemas"]["Reference"] | null;
      /** 被投诉产品 */
      product?: components["schemas"]["Reference"] | null;
      /** 投诉原因 */
      reason?: components["schemas"]["Reference"] | null;
      /** 投诉时间 */
      received_at?: string | null;
      /** 相关员工（查看） */
      related?: components["schemas"]["Reference"][] | null;
      /** 相关员工（编辑） */
      related_edit?: components["schemas"]["Reference"][] | null;
      /** 客户满意度 */
      satisfaction?: ("very_satisfied" | "satisfied" | "neutral" | "dissatisfied") | null;
      /** 状态 */
      status?: ("recorded" | "allocated" | "handling" | "handled" | "verified" | "closed") | null;
      /** 本步骤期限 */
      step_due?: string | null;
      /** 进入本步骤时间 */
      step_since?: string | null;
      /** 监督结果 */
      supervise_result?: string | null;
      /** 投诉监督人 */
      supervisor?: components["schemas"]["Reference"] | null;
      /** 被投诉部门 */
      target_department?: components["schemas"]["Reference"] | null;
      /** 被投诉人员 */
      target_employee?: components["schemas"]["Reference"] | null;
      /** 投诉对象 */
      target_type?: ("product" | "department" | "person") | null;
      /** 是否按时 */
      timeliness?: ("on_time" | "late") | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    /** ConditionIn */
    ConditionIn: {
      /** Field */
      field: string;
      /** Values */
      values: unknown[];
    };
    /** 联系人 */
    Contact: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 地址 */
      address?: string | null;
      /** 生日 */
      birthday?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 所属客户 */
      customer?: components["schemas"]["Reference"] | null;
      /** 决策角色 */
      decision_role?: ("decider" | "approver" | "influencer" | "evaluator" | "user" | "buyer" | "other") | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 负责部门 */
      department?: components["schemas"]["Reference"] | null;
      /** 部门 */
      department_name?: string | null;
      /** 其他负责部门 */
      departments?: components["schemas"]["Reference"][] | null;
      /** 学历 */
      education?: ("primary" | "secondary" | "college" | "bachelor" | "master" | "doctor") | null;
      /** 邮箱 */
      email?: string | null;
      /** 家庭情况 */
      family?: string | null;
      /** 性别 */
      gender?: ("male" | "female") | null;
      /** 毕业院校 */
      graduated_from?: string | null;
      /** 兴趣爱好 */
      hobbies?: string | null;
      id: number;
      /** 影响度 */
      influence?: string | null;
      /** 爱好标签 */
      interests?: components["schemas"]["Reference"][] | null;
      /** 关怀对象 */
      is_care?: boolean | null;
      /** 催款对象 */
      is_dunning?: boolean | null;
      /** 关键联系人 */
      is_key?: boolean | null;
      /** 主联系人 */
      is_main?: boolean | null;
      /** 促销对象 */
      is_promotion?: boolean | null;
      /** 手机 */
      mobile?: string | null;
      /** 姓名 */
      name?: string | null;
      /** 籍贯 */
      native_place?: string | null;
      /** 负责员工 */
      owner?: components["schemas"]["Reference"] | null;
      /** 电话 */
      phone?: string | null;
      /** 职务 */
      post?: string | null;
      /** 个人档案 */
      profile?: string | null;
      /** 行政级别 */
      rank_level?: number | null;
      /** 相关员工（查看） */
      related?: components["schemas"]["Reference"][] | null;
      /** 相关员工（编辑） */
      related_edit?: components["schemas"]["Reference"][] | null;
      /** 状态 */
      status?: ("active" | "transferred" | "left") | null;
      /** 上级联系人 */
      superior_contact?: components["schemas"]["Reference"] | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    /** 联系人变化 */
    ContactChange: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 日期 */
      changed_at?: string | null;
      /** 联系人 */
      contact?: components["schemas"]["Reference"] | null;
      /** 姓名 */
      contact_name?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 客户 */
      customer?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 内容 */
      description?: string | null;
      id: number;
      /** 变化 */
      kind?: ("new" | "post" | "moved_in" | "moved_out" | "left") | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    ContactChangeChange: {
      /**
       * 日期
       * Format: date
       */
      changed_at?: string;
      /** 联系人 */
      contact?: (number | {
        id: number;
      }) | null;
      /** 姓名 */
      contact_name?: string;
      /** 客户 */
      customer?: number | {
        id: number;
      };
      /** 内容 */
      description?: string | null;
      /**
       * 变化
       * @enum {string}
       */
      kind?: "new" | "post" | "moved_in" | "moved_out" | "left";
      version?: number;
    };
    ContactChangeCreate: {
      /**
       * 日期
       * Format: date
       */
      changed_at: string;
      /** 联系人 */
      contact?: (number | {
        id: number;
      }) | null;
      /** 姓名 */
      contact_name: string;
      /** 客户 */
      customer: number | {
        id: number;
      };
      /** 内容 */
      description?: string | null;
      /**
       * 变化
       * @enum {string}
       */
      kind: "new" | "post" | "moved_in" | "moved_out" | "left";
    };
    ContactChangeList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["ContactChangeRow"][];
    };
    /** 联系人变化 */
    ContactChangeRow: {
      _title: string;
      /** 日期 */
      changed_at?: string | null;
      /** 联系人 */
      contact?: components["schemas"]["Reference"] | null;
      /** 姓名 */
      contact_name?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 客户 */
      customer?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 内容 */
      description?: string | null;
      id: number;
      /** 变化 */
      kind?: ("new" | "post" | "moved_in" | "moved_out" | "left") | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    /** 单位变更 */
    ContactCompanyChange: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 变更日期 */
      changed_at?: string | null;
      /** 联系人 */
      contact?: components["schemas"]["Reference"] | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      id: number;
      /** 新单位 */
      new_customer?: components["schemas"]["Reference"] | null;
      /** 说明 */
      note?: string | null;
      /** 原单位 */
      old_customer?: components["schemas"]["Reference"] | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    ContactCompanyChangeChange: {
      /**
       * 变更日期
       * Format: date
       */
      changed_at?: string;
      /** 联系人 */
      contact?: number | {
        id: number;
      };
      /** 新单位 */
      new_customer?: (number | {
        id: number;
      }) | null;
      /** 说明 */
      note?: string | null;
      /** 原单位 */
      old_customer?: (number | {
        id: number;
      }) | null;
      version?: number;
    };
    ContactCompanyChangeCreate: {
      /**
       * 变更日期
       * Format: date
       */
      changed_at: string;
      /** 联系人 */
      contact: number | {
        id: number;
      };
      /** 新单位 */
      new_customer?: (number | {
        id: number;
      }) | null;
      /** 说明 */
      note?: string | null;
      /** 原单位 */
      old_customer?: (number | {
        id: number;
      }) | null;
    };
    ContactCompanyChangeList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["ContactCompanyChangeRow"][];
    };
    /** 单位变更 */
    ContactCompanyChangeRow: {
      _title: string;
      /** 变更日期 */
      changed_at?: string | null;
      /** 联系人 */
      contact?: components["schemas"]["Reference"] | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      id: number;
      /** 新单位 */
      new_customer?: components["schemas"]["Reference"] | null;
      /** 说明 */
      note?: string | null;
      /** 原单位 */
      old_customer?: components["schemas"]["Reference"] | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    ContactCreate: {
      /** 地址 */
      address?: string | null;
      /** 生日 */
      birthday?: string | null;
      /** 所属客户 */
      customer: number | {
        id: number;
      };
      /** 决策角色 */
      decision_role?: ("decider" | "approver" | "influencer" | "evaluator" | "user" | "buyer" | "other") | null;
      /** 负责部门 */
      department?: (number | {
        id: number;
      }) | null;
      /** 部门 */
      department_name?: string | null;
      /** 其他负责部门 */
      departments?: number[] | null;
      /** 学历 */
      education?: ("primary" | "secondary" | "college" | "bachelor" | "master" | "doctor") | null;
      /** 邮箱 */
      email?: string | null;
      /** 家庭情况 */
      family?: string | null;
      /** 性别 */
      gender?: ("male" | "female") | null;
      /** 毕业院校 */
      graduated_from?: string | null;
      /** 兴趣爱好 */
      hobbies?: string | null;
      /** 影响度 */
      influence?: (number | string) | null;
      /** 爱好标签 */
      interests?: number[] | null;
      /** 关怀对象 */
      is_care?: boolean | null;
      /** 催款对象 */
      is_dunning?: boolean | null;
      /** 关键联系人 */
      is_key?: boolean | null;
      /** 主联系人 */
      is_main?: boolean | null;
      /** 促销对象 */
      is_promotion?: boolean | null;
      /** 手机 */
      mobile?: string | null;
      /** 姓名 */
      name: string;
      /** 籍贯 */
      native_place?: string | null;
      /** 负责员工 */
      owner?: (number | {
        id: number;
      }) | null;
      /** 电话 */
      phone?: string | null;
      /** 职务 */
      post?: string | null;
      /** 个人档案 */
      profile?: string | null;
      /** 行政级别 */
      rank_level?: number | null;
      /** 相关员工（查看） */
      related?: number[] | null;
      /** 相关员工（编辑） */
      related_edit?: number[] | null;
      /** 状态 */
      status?: ("active" | "transferred" | "left") | null;
      /** 上级联系人 */
      superior_contact?: (number | {
        id: number;
      }) | null;
    };
    /** 影响 */
    ContactInfluence: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 被影响客户 */
      customer?: components["schemas"]["Reference"] | null;
      /** 影响程度 */
      degree?: string | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 影响者 */
      from_contact?: components["schemas"]["Reference"] | null;
      id: number;
      /** 说明 */
      note?: string | null;
      /** 商机 */
      opportunity?: components["schemas"]["Reference"] | null;
      /** 被影响联系人 */
      to_contact?: components["schemas"]["Reference"] | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    ContactInfluenceChange: {
      /** 被影响客户 */
      customer?: (number | {
        id: number;
      }) | null;
      /** 影响程度 */
      degree?: number | string;
      /** 影响者 */
      from_contact?: number | {
        id: number;
      };
      /** 说明 */
      note?: string | null;
      /** 商机 */
      opportunity?: (number | {
        id: number;
      }) | null;
      /** 被影响联系人 */
      to_contact?: (number | {
        id: number;
      }) | null;
      version?: number;
    };
    ContactInfluenceCreate: {
      /** 被影响客户 */
      customer?: (number | {
        id: number;
      }) | null;
      /** 影响程度 */
      degree: number | string;
      /** 影响者 */
      from_contact: number | {
        id: number;
      };
      /** 说明 */
      note?: string | null;
      /** 商机 */
      opportunity?: (number | {
        id: number;
      }) | null;
      /** 被影响联系人 */
      to_contact?: (number | {
        id: number;
      }) | null;
    };
    ContactInfluenceList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["ContactInfluenceRow"][];
    };
    /** 影响 */
    ContactInfluenceRow: {
      _title: string;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 被影响客户 */
      customer?: components["schemas"]["Reference"] | null;
      /** 影响程度 */
      degree?: string | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 影响者 */
      from_contact?: components["schemas"]["Reference"] | null;
      id: number;
      /** 说明 */
      note?: string | null;
      /** 商机 */
      opportunity?: components["schemas"]["Reference"] | null;
      /** 被影响联系人 */
      to_contact?: components["schemas"]["Reference"] | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    /** 职务调动 */
    ContactJobChange: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 调动日期 */
      changed_at?: string | null;
      /** 联系人 */
      contact?: components["schemas"]["Reference"] | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      id: number;
      /** 新职务 */
      new_post?: string | null;
      /** 说明 */
      note?: string | null;
      /** 原职务 */
      old_post?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    ContactJobChangeChange: {
      /**
       * 调动日期
       * Format: date
       */
      changed_at?: string;
      /** 联系人 */
      contact?: number | {
        id: number;
      };
      /** 新职务 */
      new_post?: string | null;
      /** 说明 */
      note?: string | null;
      /** 原职务 */
      old_post?: string | null;
      version?: number;
    };
    ContactJobChangeCreate: {
      /**
       * 调动日期
       * Format: date
       */
      changed_at: string;
      /** 联系人 */
      contact: number | {
        id: number;
      };
      /** 新职务 */
      new_post?: string | null;
      /** 说明 */
      note?: string | null;
      /** 原职务 */
      old_post?: string | null;
    };
    ContactJobChangeList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["ContactJobChangeRow"][];
    };
    /** 职务调动 */
    ContactJobChangeRow: {
      _title: string;
      /** 调动日期 */
      changed_at?: string | null;
      /** 联系人 */
      contact?: components["schemas"]["Reference"] | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      id: number;
      /** 新职务 */
      new_post?: string | null;
      /** 说明 */
      note?: string | null;
      /** 原职务 */
      old_post?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    ContactList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["ContactRow"][];
    };
    /** 联系人 */
    ContactRow: {
      _title: string;
      /** 地址 */
      address?: string | null;
      /** 生日 */
      birthday?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 所属客户 */
      customer?: components["schemas"]["Reference"] | null;
      /** 决策角色 */
      decision_role?: ("decider" | "approver" | "influencer" | "evaluator" | "user" | "buyer" | "other") | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 负责部门 */
      department?: components["schemas"]["Reference"] | null;
      /** 部门 */
      department_name?: string | null;
      /** 其他负责部门 */
      departments?: components["schemas"]["Reference"][] | null;
      /** 学历 */
      education?: ("primary" | "secondary" | "college" | "bachelor" | "master" | "doctor") | null;
      /** 邮箱 */
      email?: string | null;
      /** 家庭情况 */
      family?: string | null;
      /** 性别 */
      gender?: ("male" | "female") | null;
      /** 毕业院校 */
      graduated_from?: string | null;
      /** 兴趣爱好 */
      hobbies?: string | null;
      id: number;
      /** 影响度 */
      influence?: string | null;
      /** 爱好标签 */
      interests?: components["schemas"]["Reference"][] | null;
      /** 关怀对象 */
      is_care?: boolean | null;
      /** 催款对象 */
      is_dunning?: boolean | null;
      /** 关键联系人 */
      is_key?: boolean | null;
      /** 主联系人 */
      is_main?: boolean | null;
      /** 促销对象 */
      is_promotion?: boolean | null;
      /** 手机 */
      mobile?: string | null;
      /** 姓名 */
      name?: string | null;
      /** 籍贯 */
      native_place?: string | null;
      /** 负责员工 */
      owner?: components["schemas"]["Reference"] | null;
      /** 电话 */
      phone?: string | null;
      /** 职务 */
      post?: string | null;
      /** 个人档案 */
      profile?: string | null;
      /** 行政级别 */
      rank_level?: number | null;
      /** 相关员工（查看） */
      related?: components["schemas"]["Reference"][] | null;
      /** 相关员工（编辑） */
      related_edit?: components["schemas"]["Reference"][] | null;
      /** 状态 */
      status?: ("active" | "transferred" | "left") | null;
      /** 上级联系人 */
      superior_contact?: components["schemas"]["Reference"] | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    /** 合同 */
    Contract: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 合同金额 */
      amount?: string | null;
      /** 合同名称 */
      contract_name?: string | null;
      /** 合同号 */
      contract_no?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 客户 */
      customer?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 负责部门 */
      department?: components["schemas"]["Reference"] | null;
      /** 其他负责部门 */
      departments?: components["schemas"]["Reference"][] | null;
      /** 结束日期 */
      end_date?: string | null;
      id: number;
      /** 商机 */
      opportunity?: components["schemas"]["Reference"] | null;
      /** 负责员工 */
      owner?: components["schemas"]["Reference"] | null;
      /** 相关员工（查看） */
      related?: components["schemas"]["Reference"][] | null;
      /** 相关员工（编辑） */
      related_edit?: components["schemas"]["Reference"][] | null;
      /** 签订日期 */
      sign_date?: string | null;
      /** 开始日期 */
      start_date?: string | null;
      /** 状态 */
      status?: ("draft" | "approval" | "signed" | "executing" | "ended") | null;
      /** 合同条款 */
      terms?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    ContractChange: {
      /** 合同金额 */
      amount?: (number | string) | null;
      /** 合同名称 */
      contract_name?: string | null;
      /** 客户 */
      customer?: number | {
        id: number;
      };
      /** 负责部门 */
      department?: (number | {
        id: number;
      }) | null;
      /** 其他负责部门 */
      departments?: number[] | null;
      /** 结束日期 */
      end_date?: string | null;
      /** 商机 */
      opportunity?: (number | {
        id: number;
      }) | null;
      /** 负责员工 */
      owner?: (number | {
        id: number;
      }) | null;
      /** 相关员工（查看） */
      related?: number[] | null;
      /** 相关员工（编辑） */
      related_edit?: number[] | null;
      /** 签订日期 */
      sign_date?: string | null;
      /** 开始日期 */
      start_date?: string | null;
      /** 合同条款 */
      terms?: string | null;
      version?: number;
    };
    ContractCreate: {
      /** 合同金额 */
      amount?: (number | string) | null;
      /** 合同名称 */
      contract_name?: string | null;
      /** 客户 */
      customer: number | {
        id: number;
      };
      /** 负责部门 */
      department?: (number | {
        id: number;
      }) | null;
      /** 其他负责部门 */
      departments?: number[] | null;
      /** 结束日期 */
      end_date?: string | null;
      /** 商机 */
      opportunity?: (number | {
        id: number;
      }) | null;
      /** 负责员工 */
      owner?: (number | {
        id: number;
      }) | null;
      /** 相关员工（查看） */
      related?: number[] | null;
      /** 相关员工（编辑） */
      related_edit?: number[] | null;
      /** 签订日期 */
      sign_date?: string | null;
      /** 开始日期 */
      start_date?: string | null;
      /** 合同条款 */
      terms?: string | null;
    };
    ContractList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["ContractRow"][];
    };
    /** 合同 */
    ContractRow: {
      _title: string;
      /** 合同金额 */
      amount?: string | null;
      /** 合同名称 */
      contract_name?: string | null;
      /** 合同号 */
      contract_no?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 客户 */
      customer?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 负责部门 */
      department?: components["schemas"]["Reference"] | null;
      /** 其他负责部门 */
      departments?: components["schemas"]["Reference"][] | null;
      /** 结束日期 */
      end_date?: string | null;
      id: number;
      /** 商机 */
      opportunity?: components["schemas"]["Reference"] | null;
      /** 负责员工 */
      owner?: components["schemas"]["Reference"] | null;
      /** 相关员工（查看） */
      related?: components["schemas"]["Reference"][] | null;
      /** 相关员工（编辑） */
      related_edit?: components["schemas"]["Reference"][] | null;
      /** 签订日期 */
      sign_date?: string | null;
      /** 开始日期 */
      start_date?: string | null;
      /** 状态 */
      status?: ("draft" | "approval" | "signed" | "executing" | "ended") | null;
      /** 合同条款 */
      terms?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    /** CopyIn */
    CopyIn: {
      /** Name */
      name: string;
    };
    /** CRM业务设置 */
    CrmSetting: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      id: number;
      /** 设置项 */
      setting_key?: string | null;
      /** 设置值 */
      setting_value?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    CrmSettingChange: {
      /** 设置值 */
      setting_value?: string | null;
      version?: number;
    };
    CrmSettingCreate: {
      /** 设置项 */
      setting_key: string;
      /** 设置值 */
      setting_value?: string | null;
    };
    CrmSettingList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["CrmSettingRow"][];
    };
    /** CRM业务设置 */
    CrmSettingRow: {
      _title: string;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      id: number;
      /** 设置项 */
      setting_key?: string | null;
      /** 设置值 */
      setting_value?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    /** 客户 */
    Customer: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 地址 */
      address?: string | null;
      /** 年营业额 */
      annual_revenue?: string | null;
      /** 生日 */
      birthday?: string | null;
      /** 客户分类 */
      class?: components["schemas"]["Reference"] | null;
      /** 客户编码 */
      code?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 负责部门 */
      department?: components["schemas"]["Reference"] | null;
      /** 其他负责部门 */
      departments?: components["schemas"]["Reference"][] | null;
      /** 邮箱 */
      email?: string | null;
      /** 传真 */
      fax?: string | null;
      /** 成立年份 */
      founded_year?: number | null;
      /** 性别 */
      gender?: ("male" | "female") | null;
      /** 客户等级 */
      grade?: ("a" | "b" | "c" | "d") | null;
      /** 员工人数 */
      headcount?: number | null;
      id: number;
      /** 行业 */
      industry?: ("manufacturing" | "chemical" | "automotive" | "electronics" | "building" | "packaging" | "machinery" | "textile" | "energy" | "trade" | "technology" | "medical" | "retail" | "software" | "entertainment" | "marketing" | "telecommunications" | "finance" | "employment" | "services" | "other") | null;
      /** 停用 */
      is_disabled?: boolean | null;
      /** 大客户经理 */
      key_account_manager?: components["schemas"]["Reference"] | null;
      /** 客户种类 */
      kind?: ("end_customer" | "distributor" | "dealer" | "partner" | "supplier") | null;
      /** 客户名称 */
      name?: string | null;
      /** 客户需求 */
      needs?: string | null;
      /** 关注新品类别 */
      new_product_category?: components["schemas"]["Reference"] | null;
      /** 新品市场专员 */
      new_specialists?: components["schemas"]["Reference"][] | null;
      /** 负责员工 */
      owner?: components["schemas"]["Reference"] | null;
      /** 上级客户 */
      parent?: components["schemas"]["Reference"] | null;
      /** 客户性质 */
      party_type?: ("organisation" | "person") | null;
      /** 电话 */
      phone?: string | null;
      /** 偏好 */
      preferences?: string | null;
      /** 地区 */
      region?: components["schemas"]["Reference"] | null;
      /** 相关员工（查看） */
      related?: components["schemas"]["Reference"][] | null;
      /** 相关员工（编辑） */
      related_edit?: components["schemas"]["Reference"][] | null;
      /** 简称 */
      short_name?: string | null;
      /** 客户来源 */
      source?: ("referral" | "exhibition" | "web" | "phone" | "campaign" | "import" | "other") | null;
      /** 客户状态 */
      status?: ("potential" | "target" | "following" | "won" | "lost") | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      /** 价值层次 */
      value_layer?: components["schemas"]["Reference"] | null;
      version?: number;
      /** 网址 */
      website?: string | null;
    };
    CustomerChange: {
      /** 地址 */
      address?: string | null;
      /** 年营业额 */
      annual_revenue?: (number | string) | null;
      /** 生日 */
      birthday?: string | null;
      /** 客户分类 */
      class?: (number | {
        id: number;
      }) | null;
      /** 客户编码 */
      code?: string | null;
      /** 负责部门 */
      department?: (number | {
        id: number;
      }) | null;
      /** 其他负责部门 */
      departments?: number[] | null;
      /** 邮箱 */
      email?: string | null;
      /** 传真 */
      fax?: string | null;
      /** 成立年份 */
      founded_year?: number | null;
      /** 性别 */
      gender?: ("male" | "female") | null;
      /** 客户等级 */
      grade?: ("a" | "b" | "c" | "d") | null;
      /** 员工人数 */
      headcount?: number | null;
      /** 行业 */
      industry?: ("manufacturing" | "chemical" | "automotive" | "electronics" | "building" | "packaging" | "machinery" | "textile" | "energy" | "trade" | "technology" | "medical" | "retail" | "software" | "entertainment" | "marketing" | "telecommunications" | "finance" | "employment" | "services" | "other") | null;
      /** 停用 */
      is_disabled?: boolean | null;
      /** 大客户经理 */
      key_account_manager?: (number | {
        id: number;
      }) | null;
      /** 客户种类 */
      kind?: ("end_customer" | "distributor" | "dealer" | "partner" | "supplier") | null;
      /** 客户名称 */
      name?: string;
      /** 客户需求 */
      needs?: string | null;
      /** 关注新品类别 */
      new_product_category?: (number | {
        id: number;
      }) | null;
      /** 负责员工 */
      owner?: (number | {
        id: number;
      }) | null;
      /** 上级客户 */
      parent?: (number | {
        id: number;
      }) | null;
      /** 客户性质 */
      party_type?: ("organisation" | "person") | null;
      /** 电话 */
      phone?: string | null;
      /** 偏好 */
      preferences?: string | null;
      /** 地区 */
      region?: (number | {
        id: number;
      }) | null;
      /** 相关员工（查看） */
      related?: number[] | null;
      /** 相关员工（编辑） */
      related_edit?: number[] | null;
      /** 简称 */
      short_name?: string | null;
      /** 客户来源 */
      source?: ("referral" | "exhibition" | "web" | "phone" | "campaign" | "import" | "other") | null;
      /** 客户状态 */
      status?: ("potential" | "target" | "following" | "won" | "lost") | null;
      version?: number;
      /** 网址 */
      website?: string | null;
    };
    /** 客户分类 */
    CustomerClass: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 编码 */
      code?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 说明 */
      description?: string | null;
      id: number;
      /** 分类名称 */
      name?: string | null;
      /** 上级分类 */
      parent?: components["schemas"]["Reference"] | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    CustomerClassChange: {
      /** 编码 */
      code?: string | null;
      /** 说明 */
      description?: string | null;
      /** 分类名称 */
      name?: string;
      /** 上级分类 */
      parent?: (number | {
        id: number;
      }) | null;
      version?: number;
    };
    CustomerClassCreate: {
      /** 编码 */
      code?: string | null;
      /** 说明 */
      description?: string | null;
      /** 分类名称 */
      name: string;
      /** 上级分类 */
      parent?: (number | {
        id: number;
      }) | null;
    };
    CustomerClassList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["CustomerClassRow"][];
    };
    /** 客户分类 */
    CustomerClassRow: {
      _title: string;
      /** 编码 */
      code?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 说明 */
      description?: string | null;
      id: number;
      /** 分类名称 */
      name?: string | null;
      /** 上级分类 */
      parent?: components["schemas"]["Reference"] | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    CustomerCreate: {
      /** 地址 */
      address?: string | null;
      /** 年营业额 */
      annual_revenue?: (number | string) | null;
      /** 生日 */
      birthday?: string | null;
      /** 客户分类 */
      class?: (number | {
        id: number;
      }) | null;
      /** 客户编码 */
      code?: string | null;
      /** 负责部门 */
      department?: (number | {
        id: number;
      }) | null;
      /** 其他负责部门 */
      departments?: number[] | null;
      /** 邮箱 */
      email?: string | null;
      /** 传真 */
      fax?: string | null;
      /** 成立年份 */
      founded_year?: number | null;
      /** 性别 */
      gender?: ("male" | "female") | null;
      /** 客户等级 */
      grade?: ("a" | "b" | "c" | "d") | null;
      /** 员工人数 */
      headcount?: number | null;
      /** 行业 */
      industry?: ("manufacturing" | "chemical" | "automotive" | "electronics" | "building" | "packaging" | "machinery" | "textile" | "energy" | "trade" | "technology" | "medical" | "retail" | "software" | "entertainment" | "marketing" | "telecommunications" | "finance" | "employment" | "services" | "other") | null;
      /** 停用 */
      is_disabled?: boolean | null;
      /** 大客户经理 */
      key_account_manager?: (number | {
        id: number;
      }) | null;
      /** 客户种类 */
      kind?: ("end_customer" | "distributor" | "dealer" | "partner" | "supplier") | null;
      /** 客户名称 */
      name: string;
      /** 客户需求 */
      needs?: string | null;
      /** 关注新品类别 */
      new_product_category?: (number | {
        id: number;
      }) | null;
      /** 负责员工 */
      owner?: (number | {
        id: number;
      }) | null;
      /** 上级客户 */
      parent?: (number | {
        id: number;
      }) | null;
      /** 客户性质 */
      party_type?: ("organisation" | "person") | null;
      /** 电话 */
      phone?: string | null;
      /** 偏好 */
      preferences?: string | null;
      /** 地区 */
      region?: (number | {
        id: number;
      }) | null;
      /** 相关员工（查看） */
      related?: number[] | null;
      /** 相关员工（编辑） */
      related_edit?: number[] | null;
      /** 简称 */
      short_name?: string | null;
      /** 客户来源 */
      source?: ("referral" | "exhibition" | "web" | "phone" | "campaign" | "import" | "other") | null;
      /** 客户状态 */
      status?: ("potential" | "target" | "following" | "won" | "lost") | null;
      /** 网址 */
      website?: string | null;
    };
    /** 感兴趣产品 */
    CustomerInterest: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 客户 */
      customer?: components["schemas"]["Reference"] | null;
      /** 兴趣程度 */
      degree?: ("high" | "medium" | "low") | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      id: number;
      /** 备注 */
      note?: string | null;
      /** 时间 */
      noted_at?: string | null;
      /** 产品 */
      product?: components["schemas"]["Reference"] | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    CustomerInterestChange: {
      /** 客户 */
      customer?: number | {
        id: number;
      };
      /** 兴趣程度 */
      degree?: ("high" | "medium" | "low") | null;
      /** 备注 */
      note?: string | null;
      /** 时间 */
      noted_at?: string | null;
      /** 产品 */
      product?: number | {
        id: number;
      };
      version?: number;
    };
    CustomerInterestCreate: {
      /** 客户 */
      customer: number | {
        id: number;
      };
      /** 兴趣程度 */
      degree?: ("high" | "medium" | "low") | null;
      /** 备注 */
      note?: string | null;
      /** 时间 */
      noted_at?: string | null;
      /** 产品 */
      product: number | {
        id: number;
      };
    };
    CustomerInterestList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["CustomerInterestRow"][];
    };
    /** 感兴趣产品 */
    CustomerInterestRow: {
      _title: string;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 客户 */
      customer?: components["schemas"]["Reference"] | null;
      /** 兴趣程度 */
      degree?: ("high" | "medium" | "low") | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      id: number;
      /** 备注 */
      note?: string | null;
      /** 时间 */
      noted_at?: string | null;
      /** 产品 */
      product?: components["schemas"]["Reference"] | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    CustomerList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["CustomerRow"][];
    };
    /** 客户关系 */
    CustomerRelation: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 客户 */
      from_customer?: components["schemas"]["Reference"] | null;
      id: number;
      /** 影响度 */
      influence?: string | null;
      /** 备注 */
      note?: string | null;
      /** 关系类型 */
      relation_type?: ("family" | "employment" | "parent" | "subsidiary" | "agent" | "partner" | "enterprise") | null;
      /** 相关联系人 */
      to_contact?: components["schemas"]["Reference"] | null;
      /** 相关客户 */
      to_customer?: components["schemas"]["Reference"] | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    CustomerRelationChange: {
      /** 客户 */
      from_customer?: number | {
        id: number;
      };
      /** 影响度 */
      influence?: (number | string) | null;
      /** 备注 */
      note?: string | null;
      /**
       * 关系类型
       * @enum {string}
       */
      relation_type?: "family" | "employment" | "parent" | "subsidiary" | "agent" | "partner" | "enterprise";
      /** 相关联系人 */
      to_contact?: (number | {
        id: number;
      }) | null;
      /** 相关客户 */
      to_customer?: (number | {
        id: number;
      }) | null;
      version?: number;
    };
    CustomerRelationCreate: {
      /** 客户 */
      from_customer: number | {
        id: number;
      };
      /** 影响度 */
      influence?: (number | string) | null;
      /** 备注 */
      note?: string | null;
      /**
       * 关系类型
       * @enum {string}
       */
      relation_type: "family" | "employment" | "parent" | "subsidiary" | "agent" | "partner" | "enterprise";
      /** 相关联系人 */
      to_contact?: (number | {
        id: number;
      }) | null;
      /** 相关客户 */
      to_customer?: (number | {
        id: number;
      }) | null;
    };
    CustomerRelationList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["CustomerRelationRow"][];
    };
    /** 客户关系 */
    CustomerRelationRow: {
      _title: string;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 客户 */
      from_customer?: components["schemas"]["Reference"] | null;
      id: number;
      /** 影响度 */
      influence?: string | null;
      /** 备注 */
      note?: string | null;
      /** 关系类型 */
      relation_type?: ("family" | "employment" | "parent" | "subsidiary" | "agent" | "partner" | "enterprise") | null;
      /** 相关联系人 */
      to_contact?: components["schemas"]["Reference"] | null;
      /** 相关客户 */
      to_customer?: components["schemas"]["Reference"] | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    /** 客户 */
    CustomerRow: {
      _title: string;
      /** 地址 */
      address?: string | null;
      /** 年营业额 */
      annual_revenue?: string | null;
      /** 生日 */
      birthday?: string | null;
      /** 客户分类 */
      class?: components["schemas"]["Reference"] | null;
      /** 客户编码 */
      code?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 负责部门 */
      department?: components["schemas"]["Reference"] | null;
      /** 其他负责部门 */
      departments?: components["schemas"]["Reference"][] | null;
      /** 邮箱 */
      email?: string | null;
      /** 传真 */
      fax?: string | null;
      /** 成立年份 */
      founded_year?: number | null;
      /** 性别 */
      gender?: ("male" | "female") | null;
      /** 客户等级 */
      grade?: ("a" | "b" | "c" | "d") | null;
      /** 员工人数 */
      headcount?: number | null;
      id: number;
      /** 行业 */
      industry?: ("manufacturing" | "chemical" | "automotive" | "electronics" | "building" | "packaging" | "machinery" | "textile" | "energy" | "trade" | "technology" | "medical" | "retail" | "software" | "entertainment" | "marketing" | "telecommunications" | "finance" | "employment" | "services" | "other") | null;
      /** 停用 */
      is_disabled?: boolean | null;
      /** 大客户经理 */
      key_account_manager?: components["schemas"]["Reference"] | null;
      /** 客户种类 */
      kind?: ("end_customer" | "distributor" | "dealer" | "partner" | "supplier") | null;
      /** 客户名称 */
      name?: string | null;
      /** 客户需求 */
      needs?: string | null;
      /** 关注新品类别 */
      new_product_category?: components["schemas"]["Reference"] | null;
      /** 新品市场专员 */
      new_specialists?: components["schemas"]["Reference"][] | null;
      /** 负责员工 */
      owner?: components["schemas"]["Reference"] | null;
      /** 上级客户 */
      parent?: components["schemas"]["Reference"] | null;
      /** 客户性质 */
      party_type?: ("organisation" | "person") | null;
      /** 电话 */
      phone?: string | null;
      /** 偏好 */
      preferences?: string | null;
      /** 地区 */
      region?: components["schemas"]["Reference"] | null;
      /** 相关员工（查看） */
      related?: components["schemas"]["Reference"][] | null;
      /** 相关员工（编辑） */
      related_edit?: components["schemas"]["Reference"][] | null;
      /** 简称 */
      short_name?: string | null;
      /** 客户来源 */
      source?: ("referral" | "exhibition" | "web" | "phone" | "campaign" | "import" | "other") | null;
      /** 客户状态 */
      status?: ("potential" | "target" | "following" | "won" | "lost") | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      /** 价值层次 */
      value_layer?: components["schemas"]["Reference"] | null;
      version: number;
      /** 网址 */
      website?: string | null;
    };
    /** 数据权限 */
    DataGrant: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 管理维度 */
      dimension?: components["schemas"]["Reference"] | null;
      /** 人员 */
      employee?: components["schemas"]["Reference"] | null;
      /** 权限级别 */
      grant_level?: ("none" | "own" | "below" | "all" | "supervisor") | null;
      id: number;
      /** 权限 */
      right?: ("view" | "edit") | null;
      /** 角色 */
      role?: components["schemas"]["Reference"] | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      /** 维度值 */
      value?: number | null;
      /** 维度值名称 */
      value_name?: string | null;
      version?: number;
    };
    DataGrantChange: {
      /** 管理维度 */
      dimension?: number | {
        id: number;
      };
      /** 人员 */
      employee?: (number | {
        id: number;
      }) | null;
      /** 权限级别 */
      grant_level?: ("none" | "own" | "below" | "all" | "supervisor") | null;
      /** 权限 */
      right?: ("view" | "edit") | null;
      /** 角色 */
      role?: (number | {
        id: number;
      }) | null;
      version?: number;
    };
    DataGrantCreate: {
      /** 管理维度 */
      dimension: number | {
        id: number;
      };
      /** 人员 */
      employee?: (number | {
        id: number;
      }) | null;
      /** 权限级别 */
      grant_level?: ("none" | "own" | "below" | "all" | "supervisor") | null;
      /** 权限 */
      right?: ("view" | "edit") | null;
      /** 角色 */
      role?: (number | {
        id: number;
      }) | null;
      /** 维度值 */
      value?: number | null;
    };
    DataGrantLine: {
      dimension: number;
      /** @enum {unknown} */
      grant_level: "none" | "own" | "below" | "all" | "supervisor";
      /** @enum {unknown} */
      right: "view" | "edit";
      value: number | null;
      value_name: string | null;
    };
    DataGrantList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["DataGrantRow"][];
    };
    /** 数据权限 */
    DataGrantRow: {
      _title: string;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 管理维度 */
      dimension?: components["schemas"]["Reference"] | null;
      /** 人员 */
      employee?: components["schemas"]["Reference"] | null;
      /** 权限级别 */
      grant_level?: ("none" | "own" | "below" | "all" | "supervisor") | null;
      id: number;
      /** 权限 */
      right?: ("view" | "edit") | null;
      /** 角色 */
      role?: components["schemas"]["Reference"] | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      /** 维度值 */
      value?: number | null;
      /** 维度值名称 */
      value_name?: string | null;
      version: number;
    };
    DataGrants: {
      grants: components["schemas"]["DataGrantLine"][];
    };
    DeletedRecord: {
      /** Format: date-time */
      deleted_at: string;
      deleted_by: components["schemas"]["Reference"] | null;
      id: number;
      label: string;
      object: string;
      title: string;
    };
    /** 发货单 */
    Delivery: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 收货地址 */
      address?: string | null;
      /** 承运单位 */
      carrier?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 客户 */
      customer?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 交付日期 */
      delivered_at?: string | null;
      /** 发货单号 */
      delivery_code?: string | null;
      /** 负责部门 */
      department?: components["schemas"]["Reference"] | null;
      /** 其他负责部门 */
      departments?: components["schemas"]["Reference"][] | null;
      /** 执行人 */
      executor?: components["schemas"]["Reference"] | null;
      id: number;
      /** 备注 */
      note?: string | null;
      /** 订单 */
      order?: components["schemas"]["Reference"] | null;
      /** 负责员工 */
      owner?: components["schemas"]["Reference"] | null;
      /** 相关员工（查看） */
      related?: components["schemas"]["Reference"][] | null;
      /** 相关员工（编辑） */
      related_edit?: components["schemas"]["Reference"][] | null;
      /** 状态 */
      status?: ("waiting" | "shipped") | null;
      /** 运单号 */
      tracking_no?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    DeliveryChange: {
      /** 收货地址 */
      address?: string | null;
      /** 承运单位 */
      carrier?: string | null;
      /** 交付日期 */
      delivered_at?: string | null;
      /** 发货单号 */
      delivery_code?: string | null;
      /** 负责部门 */
      department?: (number | {
        id: number;
      }) | null;
      /** 其他负责部门 */
      departments?: number[] | null;
      /** 执行人 */
      executor?: (number | {
        id: number;
      }) | null;
      /** 备注 */
      note?: string | null;
      /** 负责员工 */
      owner?: (number | {
        id: number;
      }) | null;
      /** 相关员工（查看） */
      related?: number[] | null;
      /** 相关员工（编辑） */
      related_edit?: number[] | null;
      /** 运单号 */
      tracking_no?: string | null;
      version?: number;
    };
    DeliveryCreate: {
      /** 收货地址 */
      address?: string | null;
      /** 承运单位 */
      carrier?: string | null;
      /** 交付日期 */
      delivered_at?: string | null;
      /** 发货单号 */
      delivery_code?: string | null;
      /** 负责部门 */
      department?: (number | {
        id: number;
      }) | null;
      /** 其他负责部门 */
      departments?: number[] | null;
      /** 执行人 */
      executor?: (number | {
        id: number;
      }) | null;
      /** 备注 */
      note?: string | null;
      /** 订单 */
      order: number | {
        id: number;
      };
      /** 负责员工 */
      owner?: (number | {
        id: number;
      }) | null;
      /** 相关员工（查看） */
      related?: number[] | null;
      /** 相关员工（编辑） */
      related_edit?: number[] | null;
      /** 运单号 */
      tracking_no?: string | null;
    };
    /** 发货明细 */
    DeliveryLine: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 发货单 */
      delivery?: components["schemas"]["Reference"] | null;
      id: number;
      /** 备注 */
      note?: string | null;
      /** 订单明细 */
      order_line?: components["schemas"]["Reference"] | null;
      /** 交付数量 */
      quantity?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    DeliveryLineChange: {
      /** 发货单 */
      delivery?: number | {
        id: number;
      };
      /** 备注 */
      note?: string | null;
      /** 交付数量 */
      quantity?: number | string;
      version?: number;
    };
    DeliveryLineCreate: {
      /** 发货单 */
      delivery: number | {
        id: number;
      };
      /** 备注 */
      note?: string | null;
      /** 订单明细 */
      order_line: number | {
        id: number;
      };
      /** 交付数量 */
      quantity: number | string;
    };
    DeliveryLineList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["DeliveryLineRow"][];
    };
    /** 发货明细 */
    DeliveryLineRow: {
      _title: string;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 发货单 */
      delivery?: components["schemas"]["Reference"] | null;
      id: number;
      /** 备注 */
      note?: string | null;
      /** 订单明细 */
      order_line?: components["schemas"]["Reference"] | null;
      /** 交付数量 */
      quantity?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    DeliveryList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["DeliveryRow"][];
    };
    /** 发货单 */
    DeliveryRow: {
      _title: string;
      /** 收货地址 */
      address?: string | null;
      /** 承运单位 */
      carrier?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 客户 */
      customer?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 交付日期 */
      delivered_at?: string | null;
      /** 发货单号 */
      delivery_code?: string | null;
      /** 负责部门 */
      department?: components["schemas"]["Reference"] | null;
      /** 其他负责部门 */
      departments?: components["schemas"]["Reference"][] | null;
      /** 执行人 */
      executor?: components["schemas"]["Reference"] | null;
      id: number;
      /** 备注 */
      note?: string | null;
      /** 订单 */
      order?: components["schemas"]["Reference"] | null;
      /** 负责员工 */
      owner?: components["schemas"]["Reference"] | null;
      /** 相关员工（查看） */
      related?: components["schemas"]["Reference"][] | null;
      /** 相关员工（编辑） */
      related_edit?: components["schemas"]["Reference"][] | null;
      /** 状态 */
      status?: ("waiting" | "shipped") | null;
      /** 运单号 */
      tracking_no?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    /** 部门 */
    Department: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 部门编码 */
      code?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 业绩确认方式 */
      credit_rule?: ("owner" | "department" | "region") | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      id: number;
      /** 分支机构 */
      is_branch?: boolean | null;
      /** 末级 */
      is_leaf?: boolean | null;
      /** 虚拟部门 */
      is_virtual?: boolean | null;
      /** 机构类型 */
      kind?: ("marketing" | "service" | "operations") | null;
      /** 部门负责人 */
      manager?: components["schemas"]["Reference"] | null;
      /** 部门名称 */
      name?: string | null;
      /** 上级部门 */
      parent?: components["schemas"]["Reference"] | null;
      /** 业务线 */
      product_line?: components["schemas"]["Reference"] | null;
      /** 区域 */
      region?: components["schemas"]["Reference"] | null;
      /** 状态 */
      status?: ("enabled" | "disabled") | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    DepartmentChange: {
      /** 部门编码 */
      code?: string | null;
      /** 业绩确认方式 */
      credit_rule?: ("owner" | "department" | "region") | null;
      /** 分支机构 */
      is_branch?: boolean | null;
      /** 虚拟部门 */
      is_virtual?: boolean | null;
      /** 机构类型 */
      kind?: ("marketing" | "service" | "operations") | null;
      /** 部门负责人 */
      manager?: (number | {
        id: number;
      }) | null;
      /** 部门名称 */
      name?: string;
      /** 上级部门 */
      parent?: (number | {
        id: number;
      }) | null;
      /** 业务线 */
      product_line?: (number | {
        id: number;
      }) | null;
      /** 区域 */
      region?: (number | {
        id: number;
      }) | null;
      /** 状态 */
      status?: ("enabled" | "disabled") | null;
      version?: number;
    };
    DepartmentCreate: {
      /** 部门编码 */
      code?: string | null;
      /** 业绩确认方式 */
      credit_rule?: ("owner" | "department" | "region") | null;
      /** 分支机构 */
      is_branch?: boolean | null;
      /** 虚拟部门 */
      is_virtual?: boolean | null;
      /** 机构类型 */
      kind?: ("marketing" | "service" | "operations") | null;
      /** 部门负责人 */
      manager?: (number | {
        id: number;
      }) | null;
      /** 部门名称 */
      name: string;
      /** 上级部门 */
      parent?: (number | {
        id: number;
      }) | null;
      /** 业务线 */
      product_line?: (number | {
        id: number;
      }) | null;
      /** 区域 */
      region?: (number | {
        id: number;
      }) | null;
      /** 状态 */
      status?: ("enabled" | "disabled") | null;
    };
    DepartmentList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["DepartmentRow"][];
    };
    /** 部门 */
    DepartmentRow: {
      _title: string;
      /** 部门编码 */
      code?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 业绩确认方式 */
      credit_rule?: ("owner" | "department" | "region") | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      id: number;
      /** 分支机构 */
      is_branch?: boolean | null;
      /** 末级 */
      is_leaf?: boolean | null;
      /** 虚拟部门 */
      is_virtual?: boolean | null;
      /** 机构类型 */
      kind?: ("marketing" | "service" | "operations") | null;
      /** 部门负责人 */
      manager?: components["schemas"]["Reference"] | null;
      /** 部门名称 */
      name?: string | null;
      /** 上级部门 */
      parent?: components["schemas"]["Reference"] | null;
      /** 业务线 */
      product_line?: components["schemas"]["Reference"] | null;
      /** 区域 */
      region?: components["schemas"]["Reference"] | null;
      /** 状态 */
      status?: ("enabled" | "disabled") | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    /**
     * DesignIn
     * @description `version` is that of the questionnaire as it was read.
     */
    DesignIn: {
      /** Questions */
      questions: components["schemas"]["QuestionIn"][];
      /** Version */
      version: number;
    };
    /** DeskIn */
    DeskIn: {
      /** Home */
      home?: string[] | null;
      /** Menus */
      menus?: string[] | null;
    };
    Dimension: {
      by_department: boolean;
      code: string;
      /** @enum {unknown} */
      default_level: "none" | "all";
      id: number;
      is_builtin: boolean;
      name: string;
      objects: {
        enabled: boolean;
        field: string | null;
        field_label: string | null;
        label: string;
        object: string;
      }[];
      people_without_grant: number | null;
      tree: string;
    };
    /** 维度值 */
    DimensionValue: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 维度值编码 */
      code?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 管理维度 */
      dimension?: components["schemas"]["Reference"] | null;
      id: number;
      /** 维度值名称 */
      name?: string | null;
      /** 上级维度值 */
      parent?: components["schemas"]["Reference"] | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    DimensionValueChange: {
      /** 维度值编码 */
      code?: string | null;
      /** 维度值名称 */
      name?: string;
      /** 上级维度值 */
      parent?: (number | {
        id: number;
      }) | null;
      version?: number;
    };
    DimensionValueCreate: {
      /** 维度值编码 */
      code?: string | null;
      /** 管理维度 */
      dimension: number | {
        id: number;
      };
      /** 维度值名称 */
      name: string;
      /** 上级维度值 */
      parent?: (number | {
        id: number;
      }) | null;
    };
    DimensionValueList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["DimensionValueRow"][];
    };
    /** 维度值 */
    DimensionValueRow: {
      _title: string;
      /** 维度值编码 */
      code?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 管理维度 */
      dimension?: components["schemas"]["Reference"] | null;
      id: number;
      /** 维度值名称 */
      name?: string | null;
      /** 上级维度值 */
      parent?: components["schemas"]["Reference"] | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    Dimensions: {
      dimensions: components["schemas"]["Dimension"][];
    };
    /** 发送记录 */
    DocumentSending: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 发送方式 */
      channel?: ("email" | "post" | "im" | "sms" | "hand" | "other") | null;
      /** 接收人 */
      contact?: components["schemas"]["Reference"] | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 客户 */
      customer?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 文件 */
      file?: components["schemas"]["File"][] | null;
      id: number;
      /** 备注 */
      note?: string | null;
      /** 商机 */
      opportunity?: components["schemas"]["Reference"] | null;
      /** 销售文档 */
      sales_document?: components["schemas"]["Reference"] | null;
      /** 发送结果 */
      send_status?: ("waiting" | "done" | "failed") | null;
      /** 发送时间 */
      sent_at?: string | null;
      /** 发送人 */
      sent_by?: components["schemas"]["Reference"] | null;
      /** 标题 */
      title?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
      /** 文档版本 */
      version_no?: number | null;
    };
    DocumentSendingChange: {
      /** 发送方式 */
      channel?: ("email" | "post" | "im" | "sms" | "hand" | "other") | null;
      /** 接收人 */
      contact?: (number | {
        id: number;
      }) | null;
      /** 客户 */
      customer?: number | {
        id: number;
      };
      /** 文件 */
      file?: number[] | null;
      /** 备注 */
      note?: string | null;
      /** 商机 */
      opportunity?: (number | {
        id: number;
      }) | null;
      /** 销售文档 */
      sales_document?: (number | {
        id: number;
      }) | null;
      /** 发送结果 */
      send_status?: ("waiting" | "done" | "failed") | null;
      /** 发送时间 */
      sent_at?: string | null;
      /** 发送人 */
      sent_by?: (number | {
        id: number;
      }) | null;
      /** 标题 */
      title?: string;
      version?: number;
    };
    DocumentSendingCreate: {
      /** 发送方式 */
      channel?: ("email" | "post" | "im" | "sms" | "hand" | "other") | null;
      /** 接收人 */
      contact?: (number | {
        id: number;
      }) | null;
      /** 客户 */
      customer: number | {
        id: number;
      };
      /** 文件 */
      file?: number[] | null;
      /** 备注 */
      note?: string | null;
      /** 商机 */
      opportunity?: (number | {
        id: number;
      }) | null;
      /** 销售文档 */
      sales_document?: (number | {
        id: number;
      }) | null;
      /** 发送结果 */
      send_status?: ("waiting" | "done" | "failed") | null;
      /** 发送时间 */
      sent_at?: string | null;
      /** 发送人 */
      sent_by?: (number | {
        id: number;
      }) | null;
      /** 标题 */
      title: string;
    };
    DocumentSendingList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["DocumentSendingRow"][];
    };
    /** 发送记录 */
    DocumentSendingRow: {
      _title: string;
      /** 发送方式 */
      channel?: ("email" | "post" | "im" | "sms" | "hand" | "other") | null;
      /** 接收人 */
      contact?: components["schemas"]["Reference"] | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 客户 */
      customer?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 文件 */
      file?: components["schemas"]["File"][] | null;
      id: number;
      /** 备注 */
      note?: string | null;
      /** 商机 */
      opportunity?: components["schemas"]["Reference"] | null;
      /** 销售文档 */
      sales_document?: components["schemas"]["Reference"] | null;
      /** 发送结果 */
      send_status?: ("waiting" | "done" | "failed") | null;
      /** 发送时间 */
      sent_at?: string | null;
      /** 发送人 */
      sent_by?: components["schemas"]["Reference"] | null;
      /** 标题 */
      title?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
      /** 文档版本 */
      version_no?: number | null;
    };
    /**
     * DraftIn
     * @description `texts` by section, all of them; `stamp` as last answered.
     */
    DraftIn: {
      /** Stamp */
      stamp: number;
      /** Texts */
      texts: {
        [key: string]: string;
      };
    };
    Duplicate: {
      fields: string[];
      id: number | null;
      owner: components["schemas"]["Reference"] | null;
      /** @enum {unknown} */
      reaction: "warn" | "forbid";
      rule: string;
      score: number;
      title: string;
    };
    DuplicateRules: {
      declared: string[];
      fields: {
        findable: boolean;
        label: string;
        name: string;
        similar: boolean;
      }[];
      rules: {
        fields: {
          field: string;
          /** @enum {unknown} */
          match: "exact" | "similar";
        }[];
        is_active: boolean;
        name: string;
        /** @enum {unknown} */
        reaction: "warn" | "forbid";
      }[];
    };
    Duplicates: {
      rows: components["schemas"]["Duplicate"][];
    };
    EffectiveRights: {
      account: {
        account: string;
        id: number;
        is_admin: boolean;
        status: string;
      } | null;
      department: string | null;
      employee: {
        id: number;
        title: string;
      };
      exceptions: {
        [key: string]: components["schemas"]["ObjectRights"];
      };
      grants: components["schemas"]["DataGrantLine"][];
      objects: {
        fields: {
          /** @enum {unknown} */
          access: "hidden" | "masked" | "read" | "edit";
          label: string;
          name: string;
        }[];
        icon: string;
        label: string;
        object: string;
        owned: boolean;
        special: boolean;
        verbs: {
          [key: string]: {
            level: string;
            role: {
              id: number;
              title: string;
            } | null;
          }[];
        };
      }[];
      role_grants: {
        grants: components["schemas"]["DataGrantLine"][];
        role: {
          id: number;
          title: string;
        };
      }[];
      roles: {
        id: number;
        title: string;
      }[];
    };
    /** 员工 */
    Employee: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 业务部门 */
      business_department?: components["schemas"]["Reference"] | null;
      /** 相关附件 */
      certificates?: components["schemas"]["File"][] | null;
      /** 人员编码 */
      code?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 信用信息 */
      credit_info?: string | null;
      /** 负责客户数量上限 */
      customer_cap?: number | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 部门 */
      department?: components["schemas"]["Reference"] | null;
      /** 兼职部门 */
      departments?: components["schemas"]["Reference"][] | null;
      /** 邮箱 */
      email?: string | null;
      /** 常务经理 */
      executive_manager?: components["schemas"]["Reference"] | null;
      /** 入职日期 */
      hire_date?: string | null;
      id: number;
      /** 业务员 */
      is_salesperson?: boolean | null;
      /** 离职日期 */
      leave_date?: string | null;
      /** 手机 */
      mobile?: string | null;
      /** 姓名 */
      name?: string | null;
      /** 职务 */
      position?: string | null;
      /** 对应角色 */
      roles?: components["schemas"]["Reference"][] | null;
      /** 状态 */
      status?: ("active" | "left" | "disabled") | null;
      /** 上级 */
      superior?: components["schemas"]["Reference"] | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    EmployeeChange: {
      /** 业务部门 */
      business_department?: (number | {
        id: number;
      }) | null;
      /** 相关附件 */
      certificates?: number[] | null;
      /** 人员编码 */
      code?: string | null;
      /** 信用信息 */
      credit_info?: string | null;
      /** 负责客户数量上限 */
      customer_cap?: number | null;
      /** 部门 */
      department?: (number | {
        id: number;
      }) | null;
      /** 兼职部门 */
      departments?: number[] | null;
      /** 邮箱 */
      email?: string | null;
      /** 常务经理 */
      executive_manager?: (number | {
        id: number;
      }) | null;
      /** 入职日期 */
      hire_date?: string | null;
      /** 业务员 */
      is_salesperson?: boolean | null;
      /** 离职日期 */
      leave_date?: string | null;
      /** 手机 */
      mobile?: string | null;
      /** 姓名 */
      name?: string;
      /** 职务 */
      position?: string | null;
      /** 对应角色 */
      roles?: number[] | null;
      /** 状态 */
      status?: ("active" | "left" | "disabled") | null;
      /** 上级 */
      superior?: (number | {
        id: number;
      }) | null;
      version?: number;
    };
    EmployeeCreate: {
      /** 业务部门 */
      business_department?: (number | {
        id: number;
      }) | null;
      /** 相关附件 */
      certificates?: number[] | null;
      /** 人员编码 */
      code?: string | null;
      /** 信用信息 */
      credit_info?: string | null;
      /** 负责客户数量上限 */
      customer_cap?: number | null;
      /** 部门 */
      department?: (number | {
        id: number;
      }) | null;
      /** 兼职部门 */
      departments?: number[] | null;
      /** 邮箱 */
      email?: string | null;
      /** 常务经理 */
      executive_manager?: (number | {
        id: number;
      }) | null;
      /** 入职日期 */
      hire_date?: string | null;
      /** 业务员 */
      is_salesperson?: boolean | null;
      /** 离职日期 */
      leave_date?: string | null;
      /** 手机 */
      mobile?: string | null;
      /** 姓名 */
      name: string;
      /** 职务 */
      position?: string | null;
      /** 对应角色 */
      roles?: number[] | null;
      /** 状态 */
      status?: ("active" | "left" | "disabled") | null;
      /** 上级 */
      superior?: (number | {
        id: number;
      }) | null;
    };
    EmployeeList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["EmployeeRow"][];
    };
    /** 员工 */
    EmployeeRow: {
      _title: string;
      /** 业务部门 */
      business_department?: components["schemas"]["Reference"] | null;
      /** 相关附件 */
      certificates?: components["schemas"]["File"][] | null;
      /** 人员编码 */
      code?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 信用信息 */
      credit_info?: string | null;
      /** 负责客户数量上限 */
      customer_cap?: number | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 部门 */
      department?: components["schemas"]["Reference"] | null;
      /** 兼职部门 */
      departments?: components["schemas"]["Reference"][] | null;
      /** 邮箱 */
      email?: string | null;
      /** 常务经理 */
      executive_manager?: components["schemas"]["Reference"] | null;
      /** 入职日期 */
      hire_date?: string | null;
      id: number;
      /** 业务员 */
      is_salesperson?: boolean | null;
      /** 离职日期 */
      leave_date?: string | null;
      /** 手机 */
      mobile?: string | null;
      /** 姓名 */
      name?: string | null;
      /** 职务 */
      position?: string | null;
      /** 对应角色 */
      roles?: components["schemas"]["Reference"][] | null;
      /** 状态 */
      status?: ("active" | "left" | "disabled") | null;
      /** 上级 */
      superior?: components["schemas"]["Reference"] | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    /** 培训信息 */
    EmployeeTraining: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 培训课程 */
      course?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 员工 */
      employee?: components["schemas"]["Reference"] | null;
      id: number;
      /** 培训结果 */
      result?: string | null;
      /** 培训日期 */
      trained_at?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    EmployeeTrainingChange: {
      /** 培训课程 */
      course?: string;
      /** 员工 */
      employee?: number | {
        id: number;
      };
      /** 培训结果 */
      result?: string | null;
      /** 培训日期 */
      trained_at?: string | null;
      version?: number;
    };
    EmployeeTrainingCreate: {
      /** 培训课程 */
      course: string;
      /** 员工 */
      employee: number | {
        id: number;
      };
      /** 培训结果 */
      result?: string | null;
      /** 培训日期 */
      trained_at?: string | null;
    };
    EmployeeTrainingList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["EmployeeTrainingRow"][];
    };
    /** 培训信息 */
    EmployeeTrainingRow: {
      _title: string;
      /** 培训课程 */
      course?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 员工 */
      employee?: components["schemas"]["Reference"] | null;
      id: number;
      /** 培训结果 */
      result?: string | null;
      /** 培训日期 */
      trained_at?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    Enrolment: {
      secret: string;
      svg: string;
      uri: string;
    };
    Explanation: {
      employee: number | null;
      hidden_fields: {
        /** @enum {unknown} */
        access: "hidden" | "masked" | "read" | "edit";
        field: string;
        label: string;
      }[];
      user: {
        id: number;
        title: string;
      };
      verbs: {
        allowed: boolean;
        helps: components["schemas"]["Help"][];
        label: string;
        reasons: {
          ok: boolean;
          text: string;
        }[];
        tree: components["schemas"]["Reason"][];
        verb: string;
      }[];
    };
    /** ExportIn */
    ExportIn: {
      /**
       * Fields
       * @default []
       */
      fields?: string[];
      /** Filter */
      filter?: unknown;
      /**
       * Format
       * @default xlsx
       * @enum {string}
       */
      format?: "xlsx" | "csv";
      /** Ids */
      ids?: number[] | null;
      /**
       * Q
       * @default
       */
      q?: string;
      /**
       * Sort
       * @default
       */
      sort?: string;
      /**
       * View
       * @default
       */
      view?: string;
    };
    ExportLine: {
      /** Format: date-time */
      exported_at: string;
      fields: string[];
      format: string;
      id: number;
      ip: string | null;
      label: string;
      object: string;
      operator: {
        id: number | null;
        title: string | null;
      };
      row_count: number;
    };
    /** 业务单据 */
    ExternalDocument: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 金额 */
      amount?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 客户 */
      customer?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 负责部门 */
      department?: components["schemas"]["Reference"] | null;
      /** 其他负责部门 */
      departments?: components["schemas"]["Reference"][] | null;
      /** 日期 */
      document_date?: string | null;
      /** 到期日 */
      due_date?: string | null;
      id: number;
      /** 单据类型 */
      kind?: ("delivery" | "invoice" | "receivable" | "receipt" | "stock") | null;
      /** 摘要 */
      note?: string | null;
      /** 单号 */
      number?: string | null;
      /** 未结金额 */
      open_amount?: string | null;
      /** 负责员工 */
      owner?: components["schemas"]["Reference"] | null;
      /** 相关员工（查看） */
      related?: components["schemas"]["Reference"][] | null;
      /** 相关员工（编辑） */
      related_edit?: components["schemas"]["Reference"][] | null;
      /** 来源单号 */
      source_number?: string | null;
      /** 状态 */
      status?: ("valid" | "void") | null;
      /** 业务系统 */
      system?: components["schemas"]["Reference"] | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    ExternalDocumentChange: {
      /** 金额 */
      amount?: number | string;
      /** 客户 */
      customer?: number | {
        id: number;
      };
      /** 负责部门 */
      department?: (number | {
        id: number;
      }) | null;
      /** 其他负责部门 */
      departments?: number[] | null;
      /**
       * 日期
       * Format: date
       */
      document_date?: string;
      /** 到期日 */
      due_date?: string | null;
      /**
       * 单据类型
       * @enum {string}
       */
      kind?: "delivery" | "invoice" | "receivable" | "receipt" | "stock";
      /** 摘要 */
      note?: string | null;
      /** 单号 */
      number?: string;
      /** 未结金额 */
      open_amount?: (number | string) | null;
      /** 负责员工 */
      owner?: (number | {
        id: number;
      }) | null;
      /** 相关员工（查看） */
      related?: number[] | null;
      /** 相关员工（编辑） */
      related_edit?: number[] | null;
      /** 来源单号 */
      source_number?: string | null;
      /** 状态 */
      status?: ("valid" | "void") | null;
      /** 业务系统 */
      system?: number | {
        id: number;
      };
      version?: number;
    };
    ExternalDocumentCreate: {
      /** 金额 */
      amount: number | string;
      /** 客户 */
      customer: number | {
        id: number;
      };
      /** 负责部门 */
      department?: (number | {
        id: number;
      }) | null;
      /** 其他负责部门 */
      departments?: number[] | null;
      /**
       * 日期
       * Format: date
       */
      document_date: string;
      /** 到期日 */
      due_date?: string | null;
      /**
       * 单据类型
       * @enum {string}
       */
      kind: "delivery" | "invoice" | "receivable" | "receipt" | "stock";
      /** 摘要 */
      note?: string | null;
      /** 单号 */
      number: string;
      /** 未结金额 */
      open_amount?: (number | string) | null;
      /** 负责员工 */
      owner?: (number | {
        id: number;
      }) | null;
      /** 相关员工（查看） */
      related?: number[] | null;
      /** 相关员工（编辑） */
      related_edit?: number[] | null;
      /** 来源单号 */
      source_number?: string | null;
      /** 状态 */
      status?: ("valid" | "void") | null;
      /** 业务系统 */
      system: number | {
        id: number;
      };
    };
    ExternalDocumentList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["ExternalDocumentRow"][];
    };
    /** 业务单据 */
    ExternalDocumentRow: {
      _title: string;
      /** 金额 */
      amount?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 客户 */
      customer?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 负责部门 */
      department?: components["schemas"]["Reference"] | null;
      /** 其他负责部门 */
      departments?: components["schemas"]["Reference"][] | null;
      /** 日期 */
      document_date?: string | null;
      /** 到期日 */
      due_date?: string | null;
      id: number;
      /** 单据类型 */
      kind?: ("delivery" | "invoice" | "receivable" | "receipt" | "stock") | null;
      /** 摘要 */
      note?: string | null;
      /** 单号 */
      number?: string | null;
      /** 未结金额 */
      open_amount?: string | null;
      /** 负责员工 */
      owner?: components["schemas"]["Reference"] | null;
      /** 相关员工（查看） */
      related?: components["schemas"]["Reference"][] | null;
      /** 相关员工（编辑） */
      related_edit?: components["schemas"]["Reference"][] | null;
      /** 来源单号 */
      source_number?: string | null;
      /** 状态 */
      status?: ("valid" | "void") | null;
      /** 业务系统 */
      system?: components["schemas"]["Reference"] | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    /** 失败原因 */
    FailReason: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 编码 */
      code?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      id: number;
      /** 失败原因 */
      name?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    FailReasonChange: {
      /** 编码 */
      code?: string | null;
      /** 失败原因 */
      name?: string;
      version?: number;
    };
    FailReasonCreate: {
      /** 编码 */
      code?: string | null;
      /** 失败原因 */
      name: string;
    };
    FailReasonList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["FailReasonRow"][];
    };
    /** 失败原因 */
    FailReasonRow: {
      _title: string;
      /** 编码 */
      code?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      id: number;
      /** 失败原因 */
      name?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    /** 故障模式 */
    FailureMode: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 编码 */
      code?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 故障编码 */
      fault_code?: components["schemas"]["Reference"] | null;
      id: number;
      /** 故障模式 */
      name?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    FailureModeChange: {
      /** 编码 */
      code?: string | null;
      /** 故障编码 */
      fault_code?: number | {
        id: number;
      };
      /** 故障模式 */
      name?: string;
      version?: number;
    };
    FailureModeCreate: {
      /** 编码 */
      code?: string | null;
      /** 故障编码 */
      fault_code: number | {
        id: number;
      };
      /** 故障模式 */
      name: string;
    };
    FailureModeList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["FailureModeRow"][];
    };
    /** 故障模式 */
    FailureModeRow: {
      _title: string;
      /** 编码 */
      code?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 故障编码 */
      fault_code?: components["schemas"]["Reference"] | null;
      id: number;
      /** 故障模式 */
      name?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    /** 故障编码 */
    FaultCode: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 编码 */
      code?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      id: number;
      /** 故障名称 */
      name?: string | null;
      /** 产品类型 */
      product_category?: components["schemas"]["Reference"] | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    FaultCodeChange: {
      /** 编码 */
      code?: string | null;
      /** 故障名称 */
      name?: string;
      /** 产品类型 */
      product_category?: (number | {
        id: number;
      }) | null;
      version?: number;
    };
    FaultCodeCreate: {
      /** 编码 */
      code?: string | null;
      /** 故障名称 */
      name: string;
      /** 产品类型 */
      product_category?: (number | {
        id: number;
      }) | null;
    };
    FaultCodeList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["FaultCodeRow"][];
    };
    /** 故障编码 */
    FaultCodeRow: {
      _title: string;
      /** 编码 */
      code?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      id: number;
      /** 故障名称 */
      name?: string | null;
      /** 产品类型 */
      product_category?: components["schemas"]["Reference"] | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    Favourites: {
      rows: {
        /** Format: date-time */
        added_at: string;
        icon: string;
        id: number;
        label: string;
        object: string;
        title: string;
      }[];
    };
    FieldDefinition: {
      hidden: boolean;
      kind: components["schemas"]["Kind"];
      label: string;
      name: string;
      position: number;
      settings: {
        [key: string]: unknown;
      };
    };
    /**
     * FieldIn
     * @description A definition; settings beside the named ones are those of the kind (`GET /kinds`).
     */
    FieldIn: {
      /** Hidden */
      hidden?: boolean | null;
      /** Kind */
      kind?: string | null;
      /** Label */
      label?: string | null;
      /** Name */
      name?: string | null;
      /** Position */
      position?: number | null;
    } & {
      [key: string]: unknown;
    };
    FieldMetadata: {
      /** @enum {unknown} */
      access: "edit" | "read" | "masked";
      among: {
        [key: string]: unknown;
      } | null;
      create_only: boolean;
      custom: boolean;
      default: unknown;
      depends_on: {
        [key: string]: string;
      };
      dimension: number | null;
      expression: string | null;
      filled: string;
      fills: {
        [key: string]: string;
      };
      groupable: boolean;
      help: string;
      indexed: boolean;
      kind: string;
      label: string;
      max: number | string | null;
      max_length: number | null;
      measures: string[];
      min: number | string | null;
      name: string;
      operators: string[];
      options: {
        color: string;
        disabled: boolean;
        label: string;
        value: string;
      }[];
      readonly: boolean;
      required: boolean;
      result: string | null;
      rollup: {
        field: string | null;
        filter: Record<string, unknown>;
        fn: string;
        object: string;
        via: string;
      } | null;
      scale: number;
      search: boolean;
      sortable: boolean;
      system: boolean;
      target: string | null;
      tree: boolean;
      unique: boolean;
      unit: string;
    };
    Figures: {
      rows: {
        [key: string]: unknown;
      }[];
      totals: {
        [key: string]: unknown;
      };
    };
    File: {
      id: number;
      name: string;
      size: number;
      type: string;
    };
    FreshToken: {
      expires: string | null;
      id: number;
      name: string;
      objects: string[] | null;
      read_only: boolean;
      token: string;
    };
    /** 漏斗设置 */
    FunnelSetting: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 另外通知 */
      alert_employees?: components["schemas"]["Reference"][] | null;
      /** 预警通知 */
      alert_to?: string[] | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 绿色下限 */
      green_from?: string | null;
      id: number;
      /** 启用 */
      is_enabled?: boolean | null;
      /** 销售模式 */
      mode?: components["schemas"]["Reference"] | null;
      /** 红灯预警 */
      red_alert?: boolean | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
      /** 黄色下限 */
      yellow_from?: string | null;
    };
    FunnelSettingChange: {
      /** 另外通知 */
      alert_employees?: number[] | null;
      /** 预警通知 */
      alert_to?: ("holder" | "head")[] | null;
      /** 绿色下限 */
      green_from?: (number | string) | null;
      /** 启用 */
      is_enabled?: boolean | null;
      /** 销售模式 */
      mode?: number | {
        id: number;
      };
      /** 红灯预警 */
      red_alert?: boolean | null;
      version?: number;
      /** 黄色下限 */
      yellow_from?: (number | string) | null;
    };
    FunnelSettingCreate: {
      /** 另外通知 */
      alert_employees?: number[] | null;
      /** 预警通知 */
      alert_to?: ("holder" | "head")[] | null;
      /** 绿色下限 */
      green_from?: (number | string) | null;
      /** 启用 */
      is_enabled?: boolean | null;
      /** 销售模式 */
      mode: number | {
        id: number;
      };
      /** 红灯预警 */
      red_alert?: boolean | null;
      /** 黄色下限 */
      yellow_from?: (number | string) | null;
    };
    FunnelSettingList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["FunnelSettingRow"][];
    };
    /** 漏斗设置 */
    FunnelSettingRow: {
      _title: string;
      /** 另外通知 */
      alert_employees?: components["schemas"]["Reference"][] | null;
      /** 预警通知 */
      alert_to?: string[] | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 绿色下限 */
      green_from?: string | null;
      id: number;
      /** 启用 */
      is_enabled?: boolean | null;
      /** 销售模式 */
      mode?: components["schemas"]["Reference"] | null;
      /** 红灯预警 */
      red_alert?: boolean | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
      /** 黄色下限 */
      yellow_from?: string | null;
    };
    /** GrantsIn */
    GrantsIn: {
      /** Grants */
      grants: {
        [key: string]: unknown;
      }[];
    };
    /** GroupBy */
    GroupBy: {
      /** Bucket */
      bucket?: string | null;
      /** Field */
      field: string;
    };
    /**
     * HandoverIn
     * @description `objects` names those that go to somebody else than `to_employee`, or to nobody (null).
     */
    HandoverIn: {
      /** From Employee */
      from_employee: number;
      /** Leave Date */
      leave_date?: string | null;
      /** Note */
      note?: string | null;
      /**
       * Objects
       * @default {}
       */
      objects?: {
        [key: string]: number | null;
      };
      /**
       * Open Only
       * @default true
       */
      open_only?: boolean;
      /** Status */
      status?: string | null;
      /** To Employee */
      to_employee?: number | null;
    };
    HandoverObject: {
      count: number;
      fields: {
        count: number;
        label: string;
        name: string;
        open: number;
      }[];
      has_open: boolean;
      icon: string;
      label: string;
      object: string;
      open: number;
    };
    HandoverPreview: {
      employee: {
        id: number;
        title: string;
      };
      objects: components["schemas"]["HandoverObject"][];
      status: string;
    };
    /** Health */
    Health: {
      /** Status */
      status: string;
      /** Version */
      version: string;
    };
    Help: {
      dimension?: {
        id: number;
        title: string;
      };
      id?: number | null;
      /** @enum {unknown} */
      kind: "share" | "role" | "grant" | "record" | "exception";
      label?: string;
      object?: string;
      /** @enum {unknown} */
      right?: "view" | "edit";
      title?: string;
      value?: {
        id: number;
        title: string;
      };
    };
    Hidden: {
      /** @constant */
      hidden: true;
      name: string;
    };
    /** 兴趣爱好 */
    Hobby: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 说明 */
      description?: string | null;
      id: number;
      /** 兴趣爱好 */
      name?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    HobbyChange: {
      /** 说明 */
      description?: string | null;
      /** 兴趣爱好 */
      name?: string;
      version?: number;
    };
    HobbyCreate: {
      /** 说明 */
      description?: string | null;
      /** 兴趣爱好 */
      name: string;
    };
    HobbyList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["HobbyRow"][];
    };
    /** 兴趣爱好 */
    HobbyRow: {
      _title: string;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 说明 */
      description?: string | null;
      id: number;
      /** 兴趣爱好 */
      name?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    IdentityProvider: {
      active: boolean;
      code: string;
      has_secret: boolean;
      id: number;
      kind: string;
      name: string;
      position: number;
      settings: {
        [key: string]: string | boolean;
      };
    };
    IdentityProviders: {
      kinds: {
        kind: string;
        label: string;
        redirects: boolean;
        secret: string;
        settings: {
          default: string;
          help: string;
          label: string;
          name: string;
          required: boolean;
        }[];
      }[];
      matches: {
        label: string;
        name: string;
      }[];
      rows: {
        active: boolean;
        code: string;
        has_secret: boolean;
        id: number;
        kind: string;
        name: string;
        position: number;
        settings: {
          [key: string]: string | boolean;
        };
      }[];
    };
    ImportField: {
      key: boolean;
      kind: components["schemas"]["Kind"];
      label: string;
      name: string;
      options: {
        label: string;
        value: string;
      }[];
      required: boolean;
      target: string | null;
      title: boolean;
    };
    ImportLine: {
      can_undo: boolean;
      created: number;
      /** Format: date-time */
      created_at: string;
      created_by: {
        id: number | null;
        title: string | null;
      };
      done: number;
      dry_run: boolean;
      failed: number;
      file: string;
      finished_at: string | null;
      has_errors_file: boolean;
      id: number;
      job: number | null;
      message: string;
      object: string;
      skipped: number;
      /** @enum {unknown} */
      state: "queued" | "running" | "done" | "failed" | "cancelled" | "undone";
      total: number;
      updated: number;
    };
    ImportPreview: {
      columns: {
        [key: string]: string | string[];
      };
      date_formats: {
        [key: string]: string;
      };
      encoding: string;
      fields: components["schemas"]["ImportField"][];
      headers: string[];
      keys: string[];
      remembered: {
        [key: string]: unknown;
      };
      rows: number;
      sample: string[][];
      sheets: string[];
      upload: number;
      values: {
        [key: string]: string[];
      };
    };
    ImportRun: {
      can_undo: boolean;
      created: number;
      /** Format: date-time */
      created_at: string;
      created_by: {
        id: number | null;
        title: string | null;
      };
      done: number;
      dry_run: boolean;
      errors: {
        field: string | null;
        message: string;
        row: number;
      }[];
      failed: number;
      file: string;
      finished_at: string | null;
      has_errors_file: boolean;
      id: number;
      job: number | null;
      message: string;
      object: string;
      options: {
        [key: string]: unknown;
      };
      skipped: number;
      /** @enum {unknown} */
      state: "queued" | "running" | "done" | "failed" | "cancelled" | "undone";
      total: number;
      undo: ({
        deleted?: number;
        kept?: number;
        reasons?: {
          [key: string]: unknown;
        }[];
        restored?: number;
      } & {
        [key: string]: unknown;
      }) | null;
      updated: number;
    };
    ImportUndo: {
      id: number;
      job: number;
    };
    /** Inbox */
    Inbox: {
      /** Cursor */
      cursor?: number | null;
      /**
       * Unread
       * @default false
       */
      unread?: boolean;
    };
    /** 发票 */
    Invoice: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 金额 */
      amount?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 客户 */
      customer?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 负责部门 */
      department?: components["schemas"]["Reference"] | null;
      /** 其他负责部门 */
      departments?: components["schemas"]["Reference"][] | null;
      id: number;
      /** 开票申请号 */
      invoice_code?: string | null;
      /** 开票日期 */
      invoice_date?: string | null;
      /** 发票号 */
      invoice_no?: string | null;
      /** 发票类型 */
      kind?: ("special" | "ordinary" | "electronic" | "other") | null;
      /** 备注 */
      note?: string | null;
      /** 订单 */
      order?: components["schemas"]["Reference"] | null;
      /** 负责员工 */
      owner?: components["schemas"]["Reference"] | null;
      /** 相关员工（查看） */
      related?: components["schemas"]["Reference"][] | null;
      /** 相关员工（编辑） */
      related_edit?: components["schemas"]["Reference"][] | null;
      /** 状态 */
      status?: ("applied" | "issued" | "delivered" | "void") | null;
      /** 税额 */
      tax?: string | null;
      /** 开票名称 */
      title?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    InvoiceChange: {
      /** 金额 */
      amount?: number | string;
      /** 负责部门 */
      department?: (number | {
        id: number;
      }) | null;
      /** 其他负责部门 */
      departments?: number[] | null;
      /** 开票申请号 */
      invoice_code?: string | null;
      /** 发票类型 */
      kind?: ("special" | "ordinary" | "electronic" | "other") | null;
      /** 备注 */
      note?: string | null;
      /** 负责员工 */
      owner?: (number | {
        id: number;
      }) | null;
      /** 相关员工（查看） */
      related?: number[] | null;
      /** 相关员工（编辑） */
      related_edit?: number[] | null;
      /** 税额 */
      tax?: (number | string) | null;
      /** 开票名称 */
      title?: string | null;
      version?: number;
    };
    InvoiceCreate: {
      /** 金额 */
      amount: number | string;
      /** 负责部门 */
      department?: (number | {
        id: number;
      }) | null;
      /** 其他负责部门 */
      departments?: number[] | null;
      /** 开票申请号 */
      invoice_code?: string | null;
      /** 发票类型 */
      kind?: ("special" | "ordinary" | "electronic" | "other") | null;
      /** 备注 */
      note?: string | null;
      /** 订单 */
      order: number | {
        id: number;
      };
      /** 负责员工 */
      owner?: (number | {
        id: number;
      }) | null;
      /** 相关员工（查看） */
      related?: number[] | null;
      /** 相关员工（编辑） */
      related_edit?: number[] | null;
      /** 税额 */
      tax?: (number | string) | null;
      /** 开票名称 */
      title?: string | null;
    };
    InvoiceList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["InvoiceRow"][];
    };
    /** 发票 */
    InvoiceRow: {
      _title: string;
      /** 金额 */
      amount?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 客户 */
      customer?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 负责部门 */
      department?: components["schemas"]["Reference"] | null;
      /** 其他负责部门 */
      departments?: components["schemas"]["Reference"][] | null;
      id: number;
      /** 开票申请号 */
      invoice_code?: string | null;
      /** 开票日期 */
      invoice_date?: string | null;
      /** 发票号 */
      invoice_no?: string | null;
      /** 发票类型 */
      kind?: ("special" | "ordinary" | "electronic" | "other") | null;
      /** 备注 */
      note?: string | null;
      /** 订单 */
      order?: components["schemas"]["Reference"] | null;
      /** 负责员工 */
      owner?: components["schemas"]["Reference"] | null;
      /** 相关员工（查看） */
      related?: components["schemas"]["Reference"][] | null;
      /** 相关员工（编辑） */
      related_edit?: components["schemas"]["Reference"][] | null;
      /** 状态 */
      status?: ("applied" | "issued" | "delivered" | "void") | null;
      /** 税额 */
      tax?: string | null;
      /** 开票名称 */
      title?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    Job: {
      /** Format: date-time */
      created_at: string;
      done: number;
      error: string | null;
      file?: {
        id: number;
        name: string;
        size: number;
      };
      finished_at: string | null;
      id: number;
      kind: string;
      label: string;
      result: unknown;
      started_at: string | null;
      /** @enum {unknown} */
      state: "queued" | "running" | "done" | "failed" | "cancelled" | "undone";
      total: number | null;
    };
    /** @enum {unknown} */
    Kind: "address" | "attachment" | "auto_number" | "boolean" | "choice" | "condition" | "date" | "datetime" | "decimal" | "department" | "dimension" | "duration" | "email" | "employee" | "employees" | "formula" | "image" | "integer" | "location" | "long_text" | "money" | "multi_choice" | "multi_reference" | "password" | "percent" | "phone" | "rating" | "reference" | "region" | "rich_text" | "rollup" | "text" | "time" | "url";
    KindOffer: {
      kind: components["schemas"]["Kind"];
      label: string;
      options: string[];
    };
    /** Kinds */
    Kinds: {
      /** Kinds */
      kinds?: string[] | null;
    };
    Layout: {
      columns: string[] | null;
      hidden: string[];
      highlights: string[] | null;
      id: number;
      is_active: boolean;
      name: string;
      readonly: string[];
      related: string[] | null;
      required: string[];
      roles: number[];
      sections: components["schemas"]["LayoutSection"][];
      when: {
        field: string;
        values: unknown[];
      }[];
    };
    /** LayoutIn */
    LayoutIn: {
      /** Columns */
      columns?: string[] | null;
      /**
       * Hidden
       * @default []
       */
      hidden?: string[];
      /** Highlights */
      highlights?: string[] | null;
      /**
       * Is Active
       * @default true
       */
      is_active?: boolean;
      /** Name */
      name: string;
      /**
       * Readonly
       * @default []
       */
      readonly?: string[];
      /** Related */
      related?: string[] | null;
      /**
       * Required
       * @default []
       */
      required?: string[];
      /**
       * Roles
       * @default []
       */
      roles?: number[];
      /** Sections */
      sections: components["schemas"]["SectionIn"][];
      /**
       * When
       * @default []
       */
      when?: components["schemas"]["ConditionIn"][];
    };
    LayoutSection: {
      /** @enum {unknown} */
      columns: 1 | 2;
      fields: string[];
      title: string;
    };
    Layouts: {
      layouts: components["schemas"]["Layout"][];
      standard: {
        columns: string[];
        highlights: string[];
        related: string[];
        sections: components["schemas"]["LayoutSection"][];
      };
    };
    /**
     * LineIn
     * @description A field and its value: a fixed one, one that moves with the person and the day, or that of a field of the record.
     */
    LineIn: {
      /** Field */
      field: string;
      /** From */
      from?: string | null;
      /** Moving */
      moving?: ("me" | "my_department" | "today" | "now") | null;
      /** Value */
      value?: unknown;
    };
    /** ListQuery */
    ListQuery: {
      /**
       * Count
       * @default false
       */
      count?: boolean;
      /**
       * Cursor
       * @default
       */
      cursor?: string;
      /**
       * Deleted
       * @default false
       */
      deleted?: boolean;
      /**
       * Fields
       * @default
       */
      fields?: string;
      /**
       * Filter
       * @default
       */
      filter?: string;
      /**
       * Limit
       * @default 50
       */
      limit?: number;
      /**
       * Q
       * @default
       */
      q?: string;
      /**
       * Sort
       * @default
       */
      sort?: string;
      /**
       * View
       * @default
       */
      view?: string;
    };
    LogAbout: {
      kinds: components["schemas"]["Word"][];
      policy: components["schemas"]["LogPolicy"];
    };
    LogCheck: {
      broken: string[];
      read: number;
      rows: number;
      seals: number;
    };
    LogLine: {
      /** Format: date-time */
      at: string;
      changes: {
        after: string | null;
        before: string | null;
        field: string;
        label: string;
      }[];
      facts: {
        [key: string]: unknown;
      };
      id: string;
      ip: string | null;
      kind: string;
      kind_label: string;
      object: string | null;
      object_label: string;
      record: {
        id: number;
        title: string | null;
      } | null;
      request: string | null;
      rows: number | null;
      text: string;
      who: {
        id: number;
        title: string;
      };
    };
    LogPage: {
      next: string | null;
      rows: components["schemas"]["LogLine"][];
    };
    LogPolicy: {
      keep_changes_days: number | null;
      keep_days: number;
    };
    /** LogQuery */
    LogQuery: {
      /** End */
      end?: string | null;
      /**
       * Ip
       * @default
       */
      ip?: string;
      /**
       * Kinds
       * @default
       */
      kinds?: string;
      /**
       * Object
       * @default
       */
      object?: string;
      /** Person */
      person?: number | null;
      /** Record */
      record?: number | null;
      /** Start */
      start?: string | null;
    };
    /** Login */
    Login: {
      /**
       * Account Set
       * @default
       */
      account_set?: string;
      /** Password */
      password: string;
      /** Username */
      username: string;
    };
    Made: {
      id: number;
    };
    /** 管理维度 */
    ManagementDimension: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 适用对象 */
      applies_to?: string[] | null;
      /** 维度编码 */
      code?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 未授权时 */
      default_level?: ("none" | "all") | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 说明 */
      description?: string | null;
      id: number;
      /** 系统预置 */
      is_builtin?: boolean | null;
      /** 维度名称 */
      name?: string | null;
      /** 维度值取自 */
      tree?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    ManagementDimensionChange: {
      /** 维度编码 */
      code?: string;
      /** 未授权时 */
      default_level?: ("none" | "all") | null;
      /** 说明 */
      description?: string | null;
      /** 维度名称 */
      name?: string;
      version?: number;
    };
    ManagementDimensionCreate: {
      /** 维度编码 */
      code: string;
      /** 未授权时 */
      default_level?: ("none" | "all") | null;
      /** 说明 */
      description?: string | null;
      /** 维度名称 */
      name: string;
      /** 维度值取自 */
      tree?: string | null;
    };
    ManagementDimensionList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["ManagementDimensionRow"][];
    };
    /** 管理维度 */
    ManagementDimensionRow: {
      _title: string;
      /** 适用对象 */
      applies_to?: string[] | null;
      /** 维度编码 */
      code?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 未授权时 */
      default_level?: ("none" | "all") | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 说明 */
      description?: string | null;
      id: number;
      /** 系统预置 */
      is_builtin?: boolean | null;
      /** 维度名称 */
      name?: string | null;
      /** 维度值取自 */
      tree?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    /** Marks */
    Marks: {
      /** Ids */
      ids: number[];
      /** Object */
      object: string;
      /**
       * Starred
       * @default true
       */
      starred?: boolean;
    };
    Me: {
      account_set: {
        code: string;
        name: string;
      };
      acting_as: {
        id: number;
        title: string;
      } | null;
      company: {
        [key: string]: string;
      };
      customer: {
        id: number;
        title: string;
      } | null;
      employee: {
        department: {
          id: number;
          title: string;
        } | null;
        id: number;
        title: string;
      } | null;
      home: string[] | null;
      /** @enum {unknown} */
      locale: "zh-CN" | "en";
      menus: components["schemas"]["MenuGroup"][];
      prefs: {
        [key: string]: unknown;
      };
      real_user: {
        id: number;
        title: string;
      };
      recovery_codes?: string[];
      /** @enum {unknown} */
      theme: "light" | "dark" | "system";
      timezone: string;
      /** Format: date */
      today: string;
      user: {
        id: number;
        is_admin: boolean;
        must_change_password: boolean;
        name: string;
        username: string;
      };
    };
    /** MeasureIn */
    MeasureIn: {
      /**
       * As
       * @default
       */
      as?: string;
      /** Field */
      field?: string | null;
      /** Fn */
      fn: string;
    };
    MenuGroup: {
      icon: string;
      items: components["schemas"]["MenuItem"][];
      key: string;
      label: string;
    };
    MenuItem: {
      icon: string;
      key: string;
      label: string;
      object?: string;
      path: string;
    };
    /** NewPassword */
    NewPassword: {
      /** New */
      new: string;
      /** Old */
      old: string;
    };
    /** NewProvider */
    NewProvider: {
      /**
       * Active
       * @default false
       */
      active?: boolean;
      /** Code */
      code: string;
      /** Kind */
      kind: string;
      /** Name */
      name: string;
      /**
       * Position
       * @default 0
       */
      position?: number;
      /**
       * Secret
       * @default
       */
      secret?: string;
      /**
       * Settings
       * @default {}
       */
      settings?: {
        [key: string]: unknown;
      };
    };
    /** NewToken */
    NewToken: {
      /** Expires */
      expires?: string | null;
      /** Name */
      name: string;
      /** Objects */
      objects?: string[] | null;
      /**
       * Read Only
       * @default false
       */
      read_only?: boolean;
    };
    /** NewView */
    NewView: {
      /**
       * Config
       * @default {}
       */
      config?: {
        [key: string]: unknown;
      };
      /**
       * Departments
       * @default []
       */
      departments?: number[];
      /** Name */
      name: string;
      /** Object */
      object: string;
      /**
       * Pinned
       * @default false
       */
      pinned?: boolean;
      /**
       * Roles
       * @default []
       */
      roles?: number[];
      /**
       * Shared
       * @default false
       */
      shared?: boolean;
    };
    Nothing: Record<string, unknown>;
    Notice: {
      /** Format: date-time */
      at: string;
      id: number;
      link: string | null;
      object: string | null;
      read: boolean;
      record: number | null;
      text: string;
    };
    Notices: {
      next: string | null;
      rows: components["schemas"]["Notice"][];
      unread: number;
    };
    /** ObjectIn */
    ObjectIn: {
      /** Object */
      object: string;
    };
    ObjectIndex: {
      objects: components["schemas"]["ObjectSummary"][];
      version: number;
    };
    /** Metadata of one object */
    ObjectMetadata: {
      actions: {
        confirm: string | null;
        custom: boolean;
        danger: boolean;
        has_defaults: boolean;
        icon: string;
        input: {
          among: {
            [key: string]: unknown;
          } | null;
          default: unknown;
          depends_on: {
            [key: string]: string;
          };
          dimension: number | null;
          filled: string;
          fills: {
            [key: string]: string;
          };
          help: string;
          kind: string;
          label: string;
          max: number | string | null;
          max_length: number | null;
          min: number | string | null;
          name: string;
          options: {
            color: string;
            disabled: boolean;
            label: string;
            value: string;
          }[];
          readonly: boolean;
          required: boolean;
          scale: number;
          target: string | null;
          tree: boolean;
          unit: string;
        }[];
        label: string;
        many: boolean;
        name: string;
        named: boolean;
        /** @enum {unknown} */
        on: "record" | "list";
        page: boolean;
        primary: boolean;
        rare: boolean;
        when: Record<string, unknown> | null;
      }[];
      board: {
        card: string[];
        field: string;
        move: string | null;
        sum: string | null;
        view: string | null;
        within: string | null;
      } | null;
      calendar: string | null;
      custom: boolean;
      detail: {
        highlights: string[];
        path: string | null;
      };
      duplicates: string[];
      features: string[];
      fields: {
        /** @enum {unknown} */
        access: "edit" | "read" | "masked";
        among: {
          [key: string]: unknown;
        } | null;
        create_only: boolean;
        custom: boolean;
        default: unknown;
        depends_on: {
          [key: string]: string;
        };
        dimension: number | null;
        expression: string | null;
        filled: string;
        fills: {
          [key: string]: string;
        };
        groupable: boolean;
        help: string;
        indexed: boolean;
        kind: string;
        label: string;
        max: number | string | null;
        max_length: number | null;
        measures: string[];
        min: number | string | null;
        name: string;
        operators: string[];
        options: {
          color: string;
          disabled: boolean;
          label: string;
          value: string;
        }[];
        readonly: boolean;
        required: boolean;
        result: string | null;
        rollup: {
          field: string | null;
          filter: Record<string, unknown>;
          fn: string;
          object: string;
          via: string;
        } | null;
        scale: number;
        search: boolean;
        sortable: boolean;
        system: boolean;
        target: string | null;
        tree: boolean;
        unique: boolean;
        unit: string;
      }[];
      form: {
        hidden: string[];
        sections: {
          fields: string[];
          key: string;
          title: string;
        }[];
      };
      help: string;
      icon: string;
      keys: string[];
      label: string;
      layouts: {
        hidden: string[];
        highlights: string[] | null;
        key: string;
        name: string;
        readonly: string[];
        related: string[] | null;
        required: string[];
        sections: {
          /** @enum {unknown} */
          columns: 1 | 2;
          fields: string[];
          key: string;
          title: string;
        }[];
        when: {
          field: string;
          values: unknown[];
        }[];
      }[];
      list: {
        columns: string[];
        sort: string;
      };
      module: string;
      name: string;
      owned: boolean;
      panels: {
        analysis: string;
        label: string;
        param: string;
        /** @enum {unknown} */
        period: "month" | "year";
      }[];
      related: {
        actions: string[];
        columns: string[];
        field: string;
        filter: Record<string, unknown>;
        inline: boolean;
        key: string;
        label: string;
        many: boolean;
        object: string;
        sort: string | null;
        totals: {
          [key: string]: string;
        };
      }[];
      rights: {
        assign: boolean;
        create: boolean;
        delete: boolean;
        edit: boolean;
        export: boolean;
        import: boolean;
        print: boolean;
        purge: boolean;
        view: boolean;
      };
      title_field: string;
      tree: string | null;
      version: number;
      views: {
        filter: Record<string, unknown>;
        key: string;
        label: string;
        sort: string;
      }[];
    };
    ObjectRights: {
      fields: {
        [key: string]: "hidden" | "masked" | "read" | "edit";
      };
      scope: {
        [key: string]: "none" | "owner" | "own" | "subordinates" | "department" | "department_below" | "all";
      };
      verbs: {
        [key: string]: boolean;
      };
    };
    ObjectSummary: {
      custom: boolean;
      detail_of: string | null;
      icon: string;
      in_search: boolean;
      label: string;
      module: string;
      name: string;
      named: boolean;
      owned: boolean;
      quick_create: boolean;
      rights: {
        [key: string]: boolean;
      };
      title_field: string;
    };
    /** 操作员 */
    Operator: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 登录账号 */
      account?: string | null;
      /** 可登录系统 */
      allowed_systems?: string[] | null;
      /** 所属客户 */
      bound_customer?: components["schemas"]["Reference"] | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 接收邮箱 */
      email?: string | null;
      /** 员工 */
      employee?: components["schemas"]["Reference"] | null;
      id: number;
      /** 系统管理员 */
      is_admin?: boolean | null;
      /** 下次登录须改密码 */
      must_change_password?: boolean | null;
      /** 名称 */
      name?: string | null;
      /** 口令类型 */
      password_kind?: ("static" | "dynamic" | "one_time") | null;
      /** 外部角色 */
      roles?: components["schemas"]["Reference"][] | null;
      /** 状态 */
      status?: ("enabled" | "disabled") | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    OperatorChange: {
      /** 登录账号 */
      account?: string;
      /** 可登录系统 */
      allowed_systems?: ("marketing" | "service" | "marketing_service")[] | null;
      /** 所属客户 */
      bound_customer?: (number | {
        id: number;
      }) | null;
      /** 接收邮箱 */
      email?: string | null;
      /** 员工 */
      employee?: (number | {
        id: number;
      }) | null;
      /** 系统管理员 */
      is_admin?: boolean | null;
      /** 下次登录须改密码 */
      must_change_password?: boolean | null;
      /** 名称 */
      name?: string;
      /** 密码 */
      password?: string | null;
      /** 口令类型 */
      password_kind?: ("static" | "dynamic" | "one_time") | null;
      /** 外部角色 */
      roles?: number[] | null;
      /** 状态 */
      status?: ("enabled" | "disabled") | null;
      version?: number;
    };
    OperatorCreate: {
      /** 登录账号 */
      account: string;
      /** 可登录系统 */
      allowed_systems?: ("marketing" | "service" | "marketing_service")[] | null;
      /** 所属客户 */
      bound_customer?: (number | {
        id: number;
      }) | null;
      /** 接收邮箱 */
      email?: string | null;
      /** 员工 */
      employee?: (number | {
        id: number;
      }) | null;
      /** 系统管理员 */
      is_admin?: boolean | null;
      /** 下次登录须改密码 */
      must_change_password?: boolean | null;
      /** 名称 */
      name: string;
      /** 密码 */
      password?: string | null;
      /** 口令类型 */
      password_kind?: ("static" | "dynamic" | "one_time") | null;
      /** 外部角色 */
      roles?: number[] | null;
      /** 状态 */
      status?: ("enabled" | "disabled") | null;
    };
    OperatorList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["OperatorRow"][];
    };
    /** 操作员 */
    OperatorRow: {
      _title: string;
      /** 登录账号 */
      account?: string | null;
      /** 可登录系统 */
      allowed_systems?: string[] | null;
      /** 所属客户 */
      bound_customer?: components["schemas"]["Reference"] | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 接收邮箱 */
      email?: string | null;
      /** 员工 */
      employee?: components["schemas"]["Reference"] | null;
      id: number;
      /** 系统管理员 */
      is_admin?: boolean | null;
      /** 下次登录须改密码 */
      must_change_password?: boolean | null;
      /** 名称 */
      name?: string | null;
      /** 口令类型 */
      password_kind?: ("static" | "dynamic" | "one_time") | null;
      /** 外部角色 */
      roles?: components["schemas"]["Reference"][] | null;
      /** 状态 */
      status?: ("enabled" | "disabled") | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    /** 商机 */
    Opportunity: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 成交金额 */
      actual_amount?: string | null;
      /** 总结 */
      close_summary?: string | null;
      /** 结束时间 */
      closed_at?: string | null;
      /** 商机编号 */
      code?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 客户 */
      customer?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 负责部门 */
      department?: components["schemas"]["Reference"] | null;
      /** 其他负责部门 */
      departments?: components["schemas"]["Reference"][] | null;
      /** 预期金额 */
      expected_amount?: string | null;
      /** 预计成交日期 */
      expected_date?: string | null;
      /** 商机费用合计 */
      expense_amount?: string | null;
      /** 失败原因 */
      fail_reason?: components["schemas"]["Reference"] | null;
      id: number;
      /** 销售模式 */
      mode?: components["schemas"]["Reference"] | null;
      /** 商机名称 */
      name?: string | null;
      /** 需求说明 */
      needs?: string | null;
      /** 负责员工 */
      owner?: components["schemas"]["Reference"] | null;
      /** 待批阶段 */
      pending_stage?: components["schemas"]["Reference"] | null;
      /** 意向产品金额 */
      product_amount?: string | null;
      /** 相关员工（查看） */
      related?: components["schemas"]["Reference"][] | null;
      /** 相关员工（编辑） */
      related_edit?: components["schemas"]["Reference"][] | null;
      /** 来源 */
      source?: ("direct" | "campaign" | "lead" | "intention" | "service" | "mining" | "callcenter" | "referral" | "import" | "other") | null;
      /** 销售阶段 */
      stage?: components["schemas"]["Reference"] | null;
      /** 阶段期限 */
      stage_due?: string | null;
      /** 进入阶段时间 */
      stage_since?: string | null;
      /** 状态 */
      status?: ("open" | "won" | "lost") | null;
      /** 成功率 */
      success_rate?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
      /** 获胜竞争对手 */
      winner_competitor?: components["schemas"]["Reference"] | null;
    };
    /** 商机评估 */
    OpportunityAssessment: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 时间 */
      assessed_at?: string | null;
      /** 评估人 */
      assessor?: components["schemas"]["Reference"] | null;
      /** 意见 */
      comment?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 评估项 */
      criterion?: string | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      id: number;
      /** 商机 */
      opportunity?: components["schemas"]["Reference"] | null;
      /** 评分 */
      score?: string | null;
      /** 阶段 */
      stage?: components["schemas"]["Reference"] | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    OpportunityAssessmentChange: {
      /** 时间 */
      assessed_at?: string | null;
      /** 评估人 */
      assessor?: (number | {
        id: number;
      }) | null;
      /** 意见 */
      comment?: string | null;
      /** 评估项 */
      criterion?: string;
      /** 商机 */
      opportunity?: number | {
        id: number;
      };
      /** 评分 */
      score?: (number | string) | null;
      /** 阶段 */
      stage?: (number | {
        id: number;
      }) | null;
      version?: number;
    };
    OpportunityAssessmentCreate: {
      /** 时间 */
      assessed_at?: string | null;
      /** 评估人 */
      assessor?: (number | {
        id: number;
      }) | null;
      /** 意见 */
      comment?: string | null;
      /** 评估项 */
      criterion: string;
      /** 商机 */
      opportunity: number | {
        id: number;
      };
      /** 评分 */
      score?: (number | string) | null;
      /** 阶段 */
      stage?: (number | {
        id: number;
      }) | null;
    };
    OpportunityAssessmentList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["OpportunityAssessmentRow"][];
    };
    /** 商机评估 */
    OpportunityAssessmentRow: {
      _title: string;
      /** 时间 */
      assessed_at?: string | null;
      /** 评估人 */
      assessor?: components["schemas"]["Reference"] | null;
      /** 意见 */
      comment?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 评估项 */
      criterion?: string | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      id: number;
      /** 商机 */
      opportunity?: components["schemas"]["Reference"] | null;
      /** 评分 */
      score?: string | null;
      /** 阶段 */
      stage?: components["schemas"]["Reference"] | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    OpportunityChange: {
      /** 商机编号 */
      code?: string | null;
      /** 客户 */
      customer?: (number | {
        id: number;
      }) | null;
      /** 负责部门 */
      department?: (number | {
        id: number;
      }) | null;
      /** 其他负责部门 */
      departments?: number[] | null;
      /** 预期金额 */
      expected_amount?: (number | string) | null;
      /** 预计成交日期 */
      expected_date?: string | null;
      /** 销售模式 */
      mode?: number | {
        id: number;
      };
      /** 商机名称 */
      name?: string;
      /** 需求说明 */
      needs?: string | null;
      /** 负责员工 */
      owner?: (number | {
        id: number;
      }) | null;
      /** 相关员工（查看） */
      related?: number[] | null;
      /** 相关员工（编辑） */
      related_edit?: number[] | null;
      /** 来源 */
      source?: ("direct" | "campaign" | "lead" | "intention" | "service" | "mining" | "callcenter" | "referral" | "import" | "other") | null;
      /** 销售阶段 */
      stage?: (number | {
        id: number;
      }) | null;
      /** 成功率 */
      success_rate?: (number | string) | null;
      version?: number;
    };
    /** 指导意见 */
    OpportunityComment: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 作者 */
      author?: components["schemas"]["Reference"] | null;
      /** 时间 */
      commented_at?: string | null;
      /** 内容 */
      content?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      id: number;
      /** 商机 */
      opportunity?: components["schemas"]["Reference"] | null;
      /** 推进记录 */
      push?: components["schemas"]["Reference"] | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    OpportunityCommentChange: {
      /** 作者 */
      author?: (number | {
        id: number;
      }) | null;
      /** 时间 */
      commented_at?: string | null;
      /** 内容 */
      content?: string;
      /** 商机 */
      opportunity?: number | {
        id: number;
      };
      /** 推进记录 */
      push?: (number | {
        id: number;
      }) | null;
      version?: number;
    };
    OpportunityCommentCreate: {
      /** 作者 */
      author?: (number | {
        id: number;
      }) | null;
      /** 时间 */
      commented_at?: string | null;
      /** 内容 */
      content: string;
      /** 商机 */
      opportunity: number | {
        id: number;
      };
      /** 推进记录 */
      push?: (number | {
        id: number;
      }) | null;
    };
    OpportunityCommentList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["OpportunityCommentRow"][];
    };
    /** 指导意见 */
    OpportunityCommentRow: {
      _title: string;
      /** 作者 */
      author?: components["schemas"]["Reference"] | null;
      /** 时间 */
      commented_at?: string | null;
      /** 内容 */
      content?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      id: number;
      /** 商机 */
      opportunity?: components["schemas"]["Reference"] | null;
      /** 推进记录 */
      push?: components["schemas"]["Reference"] | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    /** 商机竞争对手 */
    OpportunityCompetitor: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 优势 */
      advantage?: string | null;
      /** 竞争对手 */
      competitor?: components["schemas"]["Reference"] | null;
      /** 竞争产品 */
      competitor_product?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      id: number;
      /** 商机 */
      opportunity?: components["schemas"]["Reference"] | null;
      /** 报价 */
      price?: string | null;
      /** 威胁程度 */
      threat?: ("high" | "medium" | "low") | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    OpportunityCompetitorChange: {
      /** 优势 */
      advantage?: string | null;
      /** 竞争对手 */
      competitor?: number | {
        id: number;
      };
      /** 竞争产品 */
      competitor_product?: string | null;
      /** 商机 */
      opportunity?: number | {
        id: number;
      };
      /** 报价 */
      price?: (number | string) | null;
      /** 威胁程度 */
      threat?: ("high" | "medium" | "low") | null;
      version?: number;
    };
    OpportunityCompetitorCreate: {
      /** 优势 */
      advantage?: string | null;
      /** 竞争对手 */
      competitor: number | {
        id: number;
      };
      /** 竞争产品 */
      competitor_product?: string | null;
      /** 商机 */
      opportunity: number | {
        id: number;
      };
      /** 报价 */
      price?: (number | string) | null;
      /** 威胁程度 */
      threat?: ("high" | "medium" | "low") | null;
    };
    OpportunityCompetitorList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["OpportunityCompetitorRow"][];
    };
    /** 商机竞争对手 */
    OpportunityCompetitorRow: {
      _title: string;
      /** 优势 */
      advantage?: string | null;
      /** 竞争对手 */
      competitor?: components["schemas"]["Reference"] | null;
      /** 竞争产品 */
      competitor_product?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      id: number;
      /** 商机 */
      opportunity?: components["schemas"]["Reference"] | null;
      /** 报价 */
      price?: string | null;
      /** 威胁程度 */
      threat?: ("high" | "medium" | "low") | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    /** 商机联系人 */
    OpportunityContact: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 联系人 */
      contact?: components["schemas"]["Reference"] | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 决策角色 */
      decision_role?: ("decider" | "approver" | "influencer" | "evaluator" | "user" | "buyer" | "other") | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      id: number;
      /** 影响度 */
      influence?: string | null;
      /** 商机 */
      opportunity?: components["schemas"]["Reference"] | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    OpportunityContactChange: {
      /** 联系人 */
      contact?: number | {
        id: number;
      };
      /** 决策角色 */
      decision_role?: ("decider" | "approver" | "influencer" | "evaluator" | "user" | "buyer" | "other") | null;
      /** 影响度 */
      influence?: (number | string) | null;
      /** 商机 */
      opportunity?: number | {
        id: number;
      };
      version?: number;
    };
    OpportunityContactCreate: {
      /** 联系人 */
      contact: number | {
        id: number;
      };
      /** 决策角色 */
      decision_role?: ("decider" | "approver" | "influencer" | "evaluator" | "user" | "buyer" | "other") | null;
      /** 影响度 */
      influence?: (number | string) | null;
      /** 商机 */
      opportunity: number | {
        id: number;
      };
    };
    OpportunityContactList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["OpportunityContactRow"][];
    };
    /** 商机联系人 */
    OpportunityContactRow: {
      _title: string;
      /** 联系人 */
      contact?: components["schemas"]["Reference"] | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 决策角色 */
      decision_role?: ("decider" | "approver" | "influencer" | "evaluator" | "user" | "buyer" | "other") | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      id: number;
      /** 影响度 */
      influence?: string | null;
      /** 商机 */
      opportunity?: components["schemas"]["Reference"] | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    OpportunityCreate: {
      /** 成交金额 */
      actual_amount?: (number | string) | null;
      /** 总结 */
      close_summary?: string | null;
      /** 结束时间 */
      closed_at?: string | null;
      /** 商机编号 */
      code?: string | null;
      /** 客户 */
      customer?: (number | {
        id: number;
      }) | null;
      /** 负责部门 */
      department?: (number | {
        id: number;
      }) | null;
      /** 其他负责部门 */
      departments?: number[] | null;
      /** 预期金额 */
      expected_amount?: (number | string) | null;
      /** 预计成交日期 */
      expected_date?: string | null;
      /** 失败原因 */
      fail_reason?: (number | {
        id: number;
      }) | null;
      /** 销售模式 */
      mode: number | {
        id: number;
      };
      /** 商机名称 */
      name: string;
      /** 需求说明 */
      needs?: string | null;
      /** 负责员工 */
      owner?: (number | {
        id: number;
      }) | null;
      /** 相关员工（查看） */
      related?: number[] | null;
      /** 相关员工（编辑） */
      related_edit?: number[] | null;
      /** 来源 */
      source?: ("direct" | "campaign" | "lead" | "intention" | "service" | "mining" | "callcenter" | "referral" | "import" | "other") | null;
      /** 销售阶段 */
      stage?: (number | {
        id: number;
      }) | null;
      /** 状态 */
      status?: ("open" | "won" | "lost") | null;
      /** 成功率 */
      success_rate?: (number | string) | null;
      /** 获胜竞争对手 */
      winner_competitor?: (number | {
        id: number;
      }) | null;
    };
    /** 商机文档 */
    OpportunityDocument: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 文件 */
      file?: components["schemas"]["File"][] | null;
      id: number;
      /** 商机 */
      opportunity?: components["schemas"]["Reference"] | null;
      /** 标题 */
      title?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
      /** 文档版本 */
      version_no?: number | null;
    };
    OpportunityDocumentChange: {
      /** 文件 */
      file?: number[] | null;
      /** 商机 */
      opportunity?: number | {
        id: number;
      };
      /** 标题 */
      title?: string;
      version?: number;
      /** 文档版本 */
      version_no?: number | null;
    };
    OpportunityDocumentCreate: {
      /** 文件 */
      file?: number[] | null;
      /** 商机 */
      opportunity: number | {
        id: number;
      };
      /** 标题 */
      title: string;
      /** 文档版本 */
      version_no?: number | null;
    };
    OpportunityDocumentList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["OpportunityDocumentRow"][];
    };
    /** 商机文档 */
    OpportunityDocumentRow: {
      _title: string;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 文件 */
      file?: components["schemas"]["File"][] | null;
      id: number;
      /** 商机 */
      opportunity?: components["schemas"]["Reference"] | null;
      /** 标题 */
      title?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
      /** 文档版本 */
      version_no?: number | null;
    };
    /** 商机费用 */
    OpportunityExpense: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 行动 */
      activity?: components["schemas"]["Reference"] | null;
      /** 金额 */
      amount?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 费用人员 */
      employee?: components["schemas"]["Reference"] | null;
      id: number;
      /** 费用项目 */
      item?: string | null;
      /** 备注 */
      note?: string | null;
      /** 商机 */
      opportunity?: components["schemas"]["Reference"] | null;
      /** 发生日期 */
      spent_on?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    OpportunityExpenseChange: {
      /** 行动 */
      activity?: (number | {
        id: number;
      }) | null;
      /** 金额 */
      amount?: number | string;
      /** 费用人员 */
      employee?: (number | {
        id: number;
      }) | null;
      /** 费用项目 */
      item?: string;
      /** 备注 */
      note?: string | null;
      /** 商机 */
      opportunity?: number | {
        id: number;
      };
      /** 发生日期 */
      spent_on?: string | null;
      version?: number;
    };
    OpportunityExpenseCreate: {
      /** 行动 */
      activity?: (number | {
        id: number;
      }) | null;
      /** 金额 */
      amount: number | string;
      /** 费用人员 */
      employee?: (number | {
        id: number;
      }) | null;
      /** 费用项目 */
      item: string;
      /** 备注 */
      note?: string | null;
      /** 商机 */
      opportunity: number | {
        id: number;
      };
      /** 发生日期 */
      spent_on?: string | null;
    };
    OpportunityExpenseList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["OpportunityExpenseRow"][];
    };
    /** 商机费用 */
    OpportunityExpenseRow: {
      _title: string;
      /** 行动 */
      activity?: components["schemas"]["Reference"] | null;
      /** 金额 */
      amount?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 费用人员 */
      employee?: components["schemas"]["Reference"] | null;
      id: number;
      /** 费用项目 */
      item?: string | null;
      /** 备注 */
      note?: string | null;
      /** 商机 */
      opportunity?: components["schemas"]["Reference"] | null;
      /** 发生日期 */
      spent_on?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    OpportunityList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["OpportunityRow"][];
    };
    /** 意向产品 */
    OpportunityProduct: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 金额 */
      amount?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      id: number;
      /** 商机 */
      opportunity?: components["schemas"]["Reference"] | null;
      /** 单价 */
      price?: string | null;
      /** 产品 */
      product?: components["schemas"]["Reference"] | null;
      /** 数量 */
      quantity?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    OpportunityProductChange: {
      /** 商机 */
      opportunity?: number | {
        id: number;
      };
      /** 单价 */
      price?: (number | string) | null;
      /** 产品 */
      product?: number | {
        id: number;
      };
      /** 数量 */
      quantity?: (number | string) | null;
      version?: number;
    };
    OpportunityProductCreate: {
      /** 商机 */
      opportunity: number | {
        id: number;
      };
      /** 单价 */
      price?: (number | string) | null;
      /** 产品 */
      product: number | {
        id: number;
      };
      /** 数量 */
      quantity?: (number | string) | null;
    };
    OpportunityProductList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["OpportunityProductRow"][];
    };
    /** 意向产品 */
    OpportunityProductRow: {
      _title: string;
      /** 金额 */
      amount?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      id: number;
      /** 商机 */
      opportunity?: components["schemas"]["Reference"] | null;
      /** 单价 */
      price?: string | null;
      /** 产品 */
      product?: components["schemas"]["Reference"] | null;
      /** 数量 */
      quantity?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    /** 商机 */
    OpportunityRow: {
      _title: string;
      /** 成交金额 */
      actual_amount?: string | null;
      /** 总结 */
      close_summary?: string | null;
      /** 结束时间 */
      closed_at?: string | null;
      /** 商机编号 */
      code?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 客户 */
      customer?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 负责部门 */
      department?: components["schemas"]["Reference"] | null;
      /** 其他负责部门 */
      departments?: components["schemas"]["Reference"][] | null;
      /** 预期金额 */
      expected_amount?: string | null;
      /** 预计成交日期 */
      expected_date?: string | null;
      /** 商机费用合计 */
      expense_amount?: string | null;
      /** 失败原因 */
      fail_reason?: components["schemas"]["Reference"] | null;
      id: number;
      /** 销售模式 */
      mode?: components["schemas"]["Reference"] | null;
      /** 商机名称 */
      name?: string | null;
      /** 需求说明 */
      needs?: string | null;
      /** 负责员工 */
      owner?: components["schemas"]["Reference"] | null;
      /** 待批阶段 */
      pending_stage?: components["schemas"]["Reference"] | null;
      /** 意向产品金额 */
      product_amount?: string | null;
      /** 相关员工（查看） */
      related?: components["schemas"]["Reference"][] | null;
      /** 相关员工（编辑） */
      related_edit?: components["schemas"]["Reference"][] | null;
      /** 来源 */
      source?: ("direct" | "campaign" | "lead" | "intention" | "service" | "mining" | "callcenter" | "referral" | "import" | "other") | null;
      /** 销售阶段 */
      stage?: components["schemas"]["Reference"] | null;
      /** 阶段期限 */
      stage_due?: string | null;
      /** 进入阶段时间 */
      stage_since?: string | null;
      /** 状态 */
      status?: ("open" | "won" | "lost") | null;
      /** 成功率 */
      success_rate?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
      /** 获胜竞争对手 */
      winner_competitor?: components["schemas"]["Reference"] | null;
    };
    /** 商机团队 */
    OpportunityTeam: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 成员 */
      employee?: components["schemas"]["Reference"] | null;
      id: number;
      /** 商机 */
      opportunity?: components["schemas"]["Reference"] | null;
      /** 权限 */
      right?: ("view" | "edit") | null;
      /** 团队角色 */
      team_role?: ("leader" | "sales" | "presales" | "technical" | "commerce" | "member") | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    OpportunityTeamChange: {
      /** 成员 */
      employee?: number | {
        id: number;
      };
      /** 商机 */
      opportunity?: number | {
        id: number;
      };
      /** 权限 */
      right?: ("view" | "edit") | null;
      /** 团队角色 */
      team_role?: ("leader" | "sales" | "presales" | "technical" | "commerce" | "member") | null;
      version?: number;
    };
    OpportunityTeamCreate: {
      /** 成员 */
      employee: number | {
        id: number;
      };
      /** 商机 */
      opportunity: number | {
        id: number;
      };
      /** 权限 */
      right?: ("view" | "edit") | null;
      /** 团队角色 */
      team_role?: ("leader" | "sales" | "presales" | "technical" | "commerce" | "member") | null;
    };
    OpportunityTeamList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["OpportunityTeamRow"][];
    };
    /** 商机团队 */
    OpportunityTeamRow: {
      _title: string;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 成员 */
      employee?: components["schemas"]["Reference"] | null;
      id: number;
      /** 商机 */
      opportunity?: components["schemas"]["Reference"] | null;
      /** 权限 */
      right?: ("view" | "edit") | null;
      /** 团队角色 */
      team_role?: ("leader" | "sales" | "presales" | "technical" | "commerce" | "member") | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    /** OptionIn */
    OptionIn: {
      /** Id */
      id?: number | null;
      /** Score */
      score?: number | string | null;
      /** Text */
      text: string;
    };
    /** OrderIn */
    OrderIn: {
      /** Ids */
      ids: number[];
    };
    OwnNotice: {
      given: boolean;
      label: string;
      name: string;
      wanted: boolean;
    };
    /** OwnPassword */
    OwnPassword: {
      /**
       * Password
       * @default
       */
      password?: string;
    };
    OwnQuestionnaire: {
      activity_status: string;
      end_date: string | null;
      id: number;
      name: string;
      open: boolean;
      returned_at: string | null;
      status: string;
      template: string;
    };
    OwnSecondFactor: {
      demanded: boolean;
      enrolled: boolean;
      has_password: boolean;
      recovery_left: number;
    };
    OwnSession: {
      client: string;
      /** Format: date-time */
      created_at: string;
      current: boolean;
      id: number;
      ip: string | null;
      /** Format: date-time */
      last_seen: string;
    };
    /** PartIn */
    PartIn: {
      /** Field */
      field: string;
      /**
       * Match
       * @default exact
       * @enum {string}
       */
      match?: "exact" | "similar";
    };
    /** 计划模型 */
    PlanModel: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 说明 */
      description?: string | null;
      /** 维度 */
      dimensions?: string[] | null;
      id: number;
      /** 指标 */
      indicators?: string[] | null;
      /** 启用 */
      is_active?: boolean | null;
      /** 名称 */
      name?: string | null;
      /** 期间类型 */
      period_kind?: ("year" | "quarter" | "month") | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    PlanModelChange: {
      /** 说明 */
      description?: string | null;
      /** 维度 */
      dimensions?: ("department" | "employee" | "product_line" | "product" | "region" | "customer")[];
      /** 指标 */
      indicators?: ("quantity" | "amount" | "effective" | "receipts" | "profit")[];
      /** 启用 */
      is_active?: boolean | null;
      /** 名称 */
      name?: string;
      /** 期间类型 */
      period_kind?: ("year" | "quarter" | "month") | null;
      version?: number;
    };
    PlanModelCreate: {
      /** 说明 */
      description?: string | null;
      /** 维度 */
      dimensions: ("department" | "employee" | "product_line" | "product" | "region" | "customer")[];
      /** 指标 */
      indicators: ("quantity" | "amount" | "effective" | "receipts" | "profit")[];
      /** 启用 */
      is_active?: boolean | null;
      /** 名称 */
      name: string;
      /** 期间类型 */
      period_kind?: ("year" | "quarter" | "month") | null;
    };
    PlanModelList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["PlanModelRow"][];
    };
    /** 计划模型 */
    PlanModelRow: {
      _title: string;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 说明 */
      description?: string | null;
      /** 维度 */
      dimensions?: string[] | null;
      id: number;
      /** 指标 */
      indicators?: string[] | null;
      /** 启用 */
      is_active?: boolean | null;
      /** 名称 */
      name?: string | null;
      /** 期间类型 */
      period_kind?: ("year" | "quarter" | "month") | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    PlanVersion: {
      version: number;
    };
    /** Policy */
    Policy: {
      /** Keep Changes Days */
      keep_changes_days?: number | null;
      /** Keep Days */
      keep_days: number;
    };
    /**
     * PolicyChange
     * @description Names as in `Policy`; what is not given stays.
     */
    PolicyChange: {
      /** Address */
      address?: string | null;
      /** Classes */
      classes?: number | null;
      /** Code Minutes */
      code_minutes?: number | null;
      /** History */
      history?: number | null;
      /** Ip Lock After */
      ip_lock_after?: number | null;
      /** Lock After */
      lock_after?: number | null;
      /** Lock Seconds */
      lock_seconds?: number | null;
      /** Max Age Days */
      max_age_days?: number | null;
      /** Min Length */
      min_length?: number | null;
      /** Reset By Mail */
      reset_by_mail?: boolean | null;
      /** Reset Minutes */
      reset_minutes?: number | null;
      /** Second Factor */
      second_factor?: string | null;
      /** Session Days */
      session_days?: number | null;
    };
    PrintHeading: {
      /** Format: date-time */
      at: string;
      company: string;
      title: string;
      who: string;
    };
    PrintedList: {
      heading: components["schemas"]["PrintHeading"];
      more: boolean;
      rows: components["schemas"]["Record"][];
    };
    PrintedRecord: {
      heading: components["schemas"]["PrintHeading"];
      record: components["schemas"]["Record"];
    };
    Problem: {
      code: string;
      detail: string;
      fields?: {
        [key: string]: {
          code: string;
          message: string;
        }[];
      };
      status: number;
      title: string;
      type: string;
    };
    /** 产品 */
    Product: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 品牌 */
      brand?: string | null;
      /** 产品类型 */
      category?: components["schemas"]["Reference"] | null;
      /** 产品编码 */
      code?: string | null;
      /** 消费周期（天） */
      consumption_days?: number | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 币种 */
      currency?: ("CNY" | "USD" | "EUR" | "HKD" | "JPY") | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 说明 */
      description?: string | null;
      id: number;
      /** 新品 */
      is_new?: boolean | null;
      /** 采购标志 */
      is_purchase?: boolean | null;
      /** 销售标志 */
      is_sale?: boolean | null;
      /** 定价 */
      list_price?: string | null;
      /** 产品名称 */
      name?: string | null;
      /** 定价生效日期 */
      price_valid_from?: string | null;
      /** 定价失效日期 */
      price_valid_to?: string | null;
      /** 产品线 */
      product_line?: components["schemas"]["Reference"] | null;
      /** 规格 */
      spec?: string | null;
      /** 状态 */
      status?: ("active" | "stopped") | null;
      /** 单位 */
      unit?: string | null;
      /** 单位成本 */
      unit_cost?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    /** 产品类型 */
    ProductCategory: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 编码 */
      code?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      id: number;
      /** 名称 */
      name?: string | null;
      /** 上级 */
      parent?: components["schemas"]["Reference"] | null;
      /** 市场专员 */
      specialists?: components["schemas"]["Reference"][] | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    ProductCategoryChange: {
      /** 编码 */
      code?: string | null;
      /** 名称 */
      name?: string;
      /** 上级 */
      parent?: (number | {
        id: number;
      }) | null;
      /** 市场专员 */
      specialists?: number[] | null;
      version?: number;
    };
    ProductCategoryCreate: {
      /** 编码 */
      code?: string | null;
      /** 名称 */
      name: string;
      /** 上级 */
      parent?: (number | {
        id: number;
      }) | null;
      /** 市场专员 */
      specialists?: number[] | null;
    };
    ProductCategoryList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["ProductCategoryRow"][];
    };
    /** 产品类型 */
    ProductCategoryRow: {
      _title: string;
      /** 编码 */
      code?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      id: number;
      /** 名称 */
      name?: string | null;
      /** 上级 */
      parent?: components["schemas"]["Reference"] | null;
      /** 市场专员 */
      specialists?: components["schemas"]["Reference"][] | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    ProductChange: {
      /** 品牌 */
      brand?: string | null;
      /** 产品类型 */
      category?: (number | {
        id: number;
      }) | null;
      /** 产品编码 */
      code?: string | null;
      /** 消费周期（天） */
      consumption_days?: number | null;
      /** 币种 */
      currency?: ("CNY" | "USD" | "EUR" | "HKD" | "JPY") | null;
      /** 说明 */
      description?: string | null;
      /** 新品 */
      is_new?: boolean | null;
      /** 采购标志 */
      is_purchase?: boolean | null;
      /** 销售标志 */
      is_sale?: boolean | null;
      /** 定价 */
      list_price?: (number | string) | null;
      /** 产品名称 */
      name?: string;
      /** 定价生效日期 */
      price_valid_from?: string | null;
      /** 定价失效日期 */
      price_valid_to?: string | null;
      /** 产品线 */
      product_line?: (number | {
        id: number;
      }) | null;
      /** 规格 */
      spec?: string | null;
      /** 状态 */
      status?: ("active" | "stopped") | null;
      /** 单位 */
      unit?: string | null;
      /** 单位成本 */
      unit_cost?: (number | string) | null;
      version?: number;
    };
    ProductCreate: {
      /** 品牌 */
      brand?: string | null;
      /** 产品类型 */
      category?: (number | {
        id: number;
      }) | null;
      /** 产品编码 */
      code?: string | null;
      /** 消费周期（天） */
      consumption_days?: number | null;
      /** 币种 */
      currency?: ("CNY" | "USD" | "EUR" | "HKD" | "JPY") | null;
      /** 说明 */
      description?: string | null;
      /** 新品 */
      is_new?: boolean | null;
      /** 采购标志 */
      is_purchase?: boolean | null;
      /** 销售标志 */
      is_sale?: boolean | null;
      /** 定价 */
      list_price?: (number | string) | null;
      /** 产品名称 */
      name: string;
      /** 定价生效日期 */
      price_valid_from?: string | null;
      /** 定价失效日期 */
      price_valid_to?: string | null;
      /** 产品线 */
      product_line?: (number | {
        id: number;
      }) | null;
      /** 规格 */
      spec?: string | null;
      /** 状态 */
      status?: ("active" | "stopped") | null;
      /** 单位 */
      unit?: string | null;
      /** 单位成本 */
      unit_cost?: (number | string) | null;
    };
    /** 业务线 */
    ProductLine: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 业务线编码 */
      code?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      id: number;
      /** 业务线名称 */
      name?: string | null;
      /** 上级业务线 */
      parent?: components["schemas"]["Reference"] | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    ProductLineChange: {
      /** 业务线编码 */
      code?: string | null;
      /** 业务线名称 */
      name?: string;
      /** 上级业务线 */
      parent?: (number | {
        id: number;
      }) | null;
      version?: number;
    };
    ProductLineCreate: {
      /** 业务线编码 */
      code?: string | null;
      /** 业务线名称 */
      name: string;
      /** 上级业务线 */
      parent?: (number | {
        id: number;
      }) | null;
    };
    ProductLineList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["ProductLineRow"][];
    };
    /** 业务线 */
    ProductLineRow: {
      _title: string;
      /** 业务线编码 */
      code?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      id: number;
      /** 业务线名称 */
      name?: string | null;
      /** 上级业务线 */
      parent?: components["schemas"]["Reference"] | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    ProductList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["ProductRow"][];
    };
    /** 产品 */
    ProductRow: {
      _title: string;
      /** 品牌 */
      brand?: string | null;
      /** 产品类型 */
      category?: components["schemas"]["Reference"] | null;
      /** 产品编码 */
      code?: string | null;
      /** 消费周期（天） */
      consumption_days?: number | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 币种 */
      currency?: ("CNY" | "USD" | "EUR" | "HKD" | "JPY") | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 说明 */
      description?: string | null;
      id: number;
      /** 新品 */
      is_new?: boolean | null;
      /** 采购标志 */
      is_purchase?: boolean | null;
      /** 销售标志 */
      is_sale?: boolean | null;
      /** 定价 */
      list_price?: string | null;
      /** 产品名称 */
      name?: string | null;
      /** 定价生效日期 */
      price_valid_from?: string | null;
      /** 定价失效日期 */
      price_valid_to?: string | null;
      /** 产品线 */
      product_line?: components["schemas"]["Reference"] | null;
      /** 规格 */
      spec?: string | null;
      /** 状态 */
      status?: ("active" | "stopped") | null;
      /** 单位 */
      unit?: string | null;
      /** 单位成本 */
      unit_cost?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    /** ProviderChange */
    ProviderChange: {
      /** Active */
      active?: boolean | null;
      /** Name */
      name?: string | null;
      /** Position */
      position?: number | null;
      /** Secret */
      secret?: string | null;
      /** Settings */
      settings?: {
        [key: string]: unknown;
      } | null;
    };
    /** 采购订单 */
    PurchaseOrder: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 金额 */
      amount?: string | null;
      /** 预计到货 */
      arrival_date?: string | null;
      /** 采购员 */
      buyer?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 负责部门 */
      department?: components["schemas"]["Reference"] | null;
      /** 其他负责部门 */
      departments?: components["schemas"]["Reference"][] | null;
      id: number;
      /** 摘要 */
      note?: string | null;
      /** 采购单号 */
      number?: string | null;
      /** 下单日期 */
      order_date?: string | null;
      /** 负责员工 */
      owner?: components["schemas"]["Reference"] | null;
      /** 采购计划号 */
      plan_number?: string | null;
      /** 相关员工（查看） */
      related?: components["schemas"]["Reference"][] | null;
      /** 相关员工（编辑） */
      related_edit?: components["schemas"]["Reference"][] | null;
      /** 状态 */
      status?: ("ordered" | "partly" | "received" | "closed" | "void") | null;
      /** 供应商编码 */
      supplier_code?: string | null;
      /** 供应商 */
      supplier_name?: string | null;
      /** 业务系统 */
      system?: components["schemas"]["Reference"] | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    PurchaseOrderChange: {
      /** 金额 */
      amount?: number | string;
      /** 预计到货 */
      arrival_date?: string | null;
      /** 采购员 */
      buyer?: string | null;
      /** 负责部门 */
      department?: (number | {
        id: number;
      }) | null;
      /** 其他负责部门 */
      departments?: number[] | null;
      /** 摘要 */
      note?: string | null;
      /** 采购单号 */
      number?: string;
      /**
       * 下单日期
       * Format: date
       */
      order_date?: string;
      /** 负责员工 */
      owner?: (number | {
        id: number;
      }) | null;
      /** 采购计划号 */
      plan_number?: string | null;
      /** 相关员工（查看） */
      related?: number[] | null;
      /** 相关员工（编辑） */
      related_edit?: number[] | null;
      /** 状态 */
      status?: ("ordered" | "partly" | "received" | "closed" | "void") | null;
      /** 供应商编码 */
      supplier_code?: string | null;
      /** 供应商 */
      supplier_name?: string;
      /** 业务系统 */
      system?: number | {
        id: number;
      };
      version?: number;
    };
    PurchaseOrderCreate: {
      /** 金额 */
      amount: number | string;
      /** 预计到货 */
      arrival_date?: string | null;
      /** 采购员 */
      buyer?: string | null;
      /** 负责部门 */
      department?: (number | {
        id: number;
      }) | null;
      /** 其他负责部门 */
      departments?: number[] | null;
      /** 摘要 */
      note?: string | null;
      /** 采购单号 */
      number: string;
      /**
       * 下单日期
       * Format: date
       */
      order_date: string;
      /** 负责员工 */
      owner?: (number | {
        id: number;
      }) | null;
      /** 采购计划号 */
      plan_number?: string | null;
      /** 相关员工（查看） */
      related?: number[] | null;
      /** 相关员工（编辑） */
      related_edit?: number[] | null;
      /** 状态 */
      status?: ("ordered" | "partly" | "received" | "closed" | "void") | null;
      /** 供应商编码 */
      supplier_code?: string | null;
      /** 供应商 */
      supplier_name: string;
      /** 业务系统 */
      system: number | {
        id: number;
      };
    };
    /** 采购明细 */
    PurchaseOrderLine: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 金额 */
      amount?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      id: number;
      /** 行号 */
      line_no?: number | null;
      /** 采购订单 */
      order?: components["schemas"]["Reference"] | null;
      /** 单价 */
      price?: string | null;
      /** 产品 */
      product?: components["schemas"]["Reference"] | null;
      /** 数量 */
      quantity?: string | null;
      /** 到货数量 */
      received_qty?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    PurchaseOrderLineChange: {
      /** 金额 */
      amount?: (number | string) | null;
      /** 行号 */
      line_no?: number;
      /** 采购订单 */
      order?: number | {
        id: number;
      };
      /** 单价 */
      price?: (number | string) | null;
      /** 产品 */
      product?: number | {
        id: number;
      };
      /** 数量 */
      quantity?: number | string;
      /** 到货数量 */
      received_qty?: (number | string) | null;
      version?: number;
    };
    PurchaseOrderLineCreate: {
      /** 金额 */
      amount?: (number | string) | null;
      /** 行号 */
      line_no: number;
      /** 采购订单 */
      order: number | {
        id: number;
      };
      /** 单价 */
      price?: (number | string) | null;
      /** 产品 */
      product: number | {
        id: number;
      };
      /** 数量 */
      quantity: number | string;
      /** 到货数量 */
      received_qty?: (number | string) | null;
    };
    PurchaseOrderLineList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["PurchaseOrderLineRow"][];
    };
    /** 采购明细 */
    PurchaseOrderLineRow: {
      _title: string;
      /** 金额 */
      amount?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      id: number;
      /** 行号 */
      line_no?: number | null;
      /** 采购订单 */
      order?: components["schemas"]["Reference"] | null;
      /** 单价 */
      price?: string | null;
      /** 产品 */
      product?: components["schemas"]["Reference"] | null;
      /** 数量 */
      quantity?: string | null;
      /** 到货数量 */
      received_qty?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    PurchaseOrderList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["PurchaseOrderRow"][];
    };
    /** 采购订单 */
    PurchaseOrderRow: {
      _title: string;
      /** 金额 */
      amount?: string | null;
      /** 预计到货 */
      arrival_date?: string | null;
      /** 采购员 */
      buyer?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 负责部门 */
      department?: components["schemas"]["Reference"] | null;
      /** 其他负责部门 */
      departments?: components["schemas"]["Reference"][] | null;
      id: number;
      /** 摘要 */
      note?: string | null;
      /** 采购单号 */
      number?: string | null;
      /** 下单日期 */
      order_date?: string | null;
      /** 负责员工 */
      owner?: components["schemas"]["Reference"] | null;
      /** 采购计划号 */
      plan_number?: string | null;
      /** 相关员工（查看） */
      related?: components["schemas"]["Reference"][] | null;
      /** 相关员工（编辑） */
      related_edit?: components["schemas"]["Reference"][] | null;
      /** 状态 */
      status?: ("ordered" | "partly" | "received" | "closed" | "void") | null;
      /** 供应商编码 */
      supplier_code?: string | null;
      /** 供应商 */
      supplier_name?: string | null;
      /** 业务系统 */
      system?: components["schemas"]["Reference"] | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    Purged: {
      purged: number[];
      results: components["schemas"]["Result"][];
    };
    /** 金字塔层次 */
    PyramidLayer: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 依据 */
      basis?: ("value" | "rank" | "share") | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      id: number;
      /** 层 */
      layer_no?: number | null;
      /** 下限 */
      lower_limit?: string | null;
      /** 模型 */
      model?: components["schemas"]["Reference"] | null;
      /** 层名称 */
      name?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    PyramidLayerChange: {
      /** 依据 */
      basis?: ("value" | "rank" | "share") | null;
      /** 层 */
      layer_no?: number | null;
      /** 下限 */
      lower_limit?: (number | string) | null;
      /** 层名称 */
      name?: string;
      version?: number;
    };
    PyramidLayerCreate: {
      /** 依据 */
      basis?: ("value" | "rank" | "share") | null;
      /** 层 */
      layer_no?: number | null;
      /** 下限 */
      lower_limit?: (number | string) | null;
      /** 模型 */
      model: number | {
        id: number;
      };
      /** 层名称 */
      name: string;
    };
    PyramidLayerList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["PyramidLayerRow"][];
    };
    /** 金字塔层次 */
    PyramidLayerRow: {
      _title: string;
      /** 依据 */
      basis?: ("value" | "rank" | "share") | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      id: number;
      /** 层 */
      layer_no?: number | null;
      /** 下限 */
      lower_limit?: string | null;
      /** 模型 */
      model?: components["schemas"]["Reference"] | null;
      /** 层名称 */
      name?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    /** 价值金字塔模型 */
    PyramidModel: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 活动频度权重 */
      activity_weight?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 说明 */
      description?: string | null;
      id: number;
      /** 收入形成标准 */
      income_basis?: ("orders" | "deliveries" | "invoices" | "receipts") | null;
      /** 启用 */
      is_active?: boolean | null;
      /** 主模型 */
      is_leading?: boolean | null;
      /** 保留名单的次数 */
      keep_runs?: number | null;
      /** 指标 */
      measure?: ("income" | "profit" | "opportunities" | "arrears" | "expenses" | "loyalty") | null;
      /** 模型名称 */
      name?: string | null;
      /** 下次计算 */
      next_run?: string | null;
      /** 统计期间 */
      period?: ("last_12_months" | "last_6_months" | "this_year" | "last_year" | "all") | null;
      /** 定时计算 */
      schedule?: ("none" | "monthly" | "quarterly" | "half_yearly" | "yearly") | null;
      /** 交易频度权重 */
      trade_weight?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      /** 价值种类 */
      value_kind?: ("realised" | "potential" | "modelled") | null;
      version?: number;
      /** 通知人员 */
      watchers?: components["schemas"]["Reference"][] | null;
    };
    PyramidModelChange: {
      /** 活动频度权重 */
      activity_weight?: (number | string) | null;
      /** 说明 */
      description?: string | null;
      /** 收入形成标准 */
      income_basis?: ("orders" | "deliveries" | "invoices" | "receipts") | null;
      /** 启用 */
      is_active?: boolean | null;
      /** 主模型 */
      is_leading?: boolean | null;
      /** 保留名单的次数 */
      keep_runs?: number | null;
      /** 指标 */
      measure?: ("income" | "profit" | "opportunities" | "arrears" | "expenses" | "loyalty") | null;
      /** 模型名称 */
      name?: string;
      /** 统计期间 */
      period?: ("last_12_months" | "last_6_months" | "this_year" | "last_year" | "all") | null;
      /** 定时计算 */
      schedule?: ("none" | "monthly" | "quarterly" | "half_yearly" | "yearly") | null;
      /** 交易频度权重 */
      trade_weight?: (number | string) | null;
      version?: number;
      /** 通知人员 */
      watchers?: number[] | null;
    };
    PyramidModelCreate: {
      /** 活动频度权重 */
      activity_weight?: (number | string) | null;
      /** 说明 */
      description?: string | null;
      /** 收入形成标准 */
      income_basis?: ("orders" | "deliveries" | "invoices" | "receipts") | null;
      /** 启用 */
      is_active?: boolean | null;
      /** 主模型 */
      is_leading?: boolean | null;
      /** 保留名单的次数 */
      keep_runs?: number | null;
      /** 指标 */
      measure?: ("income" | "profit" | "opportunities" | "arrears" | "expenses" | "loyalty") | null;
      /** 模型名称 */
      name: string;
      /** 统计期间 */
      period?: ("last_12_months" | "last_6_months" | "this_year" | "last_year" | "all") | null;
      /** 定时计算 */
      schedule?: ("none" | "monthly" | "quarterly" | "half_yearly" | "yearly") | null;
      /** 交易频度权重 */
      trade_weight?: (number | string) | null;
      /** 通知人员 */
      watchers?: number[] | null;
    };
    PyramidModelList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["PyramidModelRow"][];
    };
    /** 价值金字塔模型 */
    PyramidModelRow: {
      _title: string;
      /** 活动频度权重 */
      activity_weight?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 说明 */
      description?: string | null;
      id: number;
      /** 收入形成标准 */
      income_basis?: ("orders" | "deliveries" | "invoices" | "receipts") | null;
      /** 启用 */
      is_active?: boolean | null;
      /** 主模型 */
      is_leading?: boolean | null;
      /** 保留名单的次数 */
      keep_runs?: number | null;
      /** 指标 */
      measure?: ("income" | "profit" | "opportunities" | "arrears" | "expenses" | "loyalty") | null;
      /** 模型名称 */
      name?: string | null;
      /** 下次计算 */
      next_run?: string | null;
      /** 统计期间 */
      period?: ("last_12_months" | "last_6_months" | "this_year" | "last_year" | "all") | null;
      /** 定时计算 */
      schedule?: ("none" | "monthly" | "quarterly" | "half_yearly" | "yearly") | null;
      /** 交易频度权重 */
      trade_weight?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      /** 价值种类 */
      value_kind?: ("realised" | "potential" | "modelled") | null;
      version: number;
      /** 通知人员 */
      watchers?: components["schemas"]["Reference"][] | null;
    };
    /** 金字塔计算 */
    PyramidRun: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 最早数据日期 */
      data_since?: string | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      id: number;
      /** 收入形成标准 */
      income_basis?: ("orders" | "deliveries" | "invoices" | "receipts") | null;
      /** 方式 */
      kind?: ("real_time" | "scheduled") | null;
      /** 指标 */
      measure?: ("income" | "profit" | "opportunities" | "arrears" | "expenses" | "loyalty") | null;
      /** 模型 */
      model?: components["schemas"]["Reference"] | null;
      /** 结束日期 */
      period_end?: string | null;
      /** 开始日期 */
      period_start?: string | null;
      /** 时间 */
      run_at?: string | null;
      /** 计算 */
      title?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    PyramidRunChange: {
      /** 最早数据日期 */
      data_since?: string | null;
      /** 收入形成标准 */
      income_basis?: ("orders" | "deliveries" | "invoices" | "receipts") | null;
      /** 方式 */
      kind?: ("real_time" | "scheduled") | null;
      /**
       * 指标
       * @enum {string}
       */
      measure?: "income" | "profit" | "opportunities" | "arrears" | "expenses" | "loyalty";
      /** 模型 */
      model?: number | {
        id: number;
      };
      /**
       * 结束日期
       * Format: date
       */
      period_end?: string;
      /** 开始日期 */
      period_start?: string | null;
      /**
       * 时间
       * Format: date-time
       */
      run_at?: string;
      /** 计算 */
      title?: string;
      version?: number;
    };
    PyramidRunCreate: {
      /** 最早数据日期 */
      data_since?: string | null;
      /** 收入形成标准 */
      income_basis?: ("orders" | "deliveries" | "invoices" | "receipts") | null;
      /** 方式 */
      kind?: ("real_time" | "scheduled") | null;
      /**
       * 指标
       * @enum {string}
       */
      measure: "income" | "profit" | "opportunities" | "arrears" | "expenses" | "loyalty";
      /** 模型 */
      model: number | {
        id: number;
      };
      /**
       * 结束日期
       * Format: date
       */
      period_end: string;
      /** 开始日期 */
      period_start?: string | null;
      /**
       * 时间
       * Format: date-time
       */
      run_at: string;
      /** 计算 */
      title: string;
    };
    PyramidRunList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["PyramidRunRow"][];
    };
    /** 金字塔计算 */
    PyramidRunRow: {
      _title: string;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 最早数据日期 */
      data_since?: string | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      id: number;
      /** 收入形成标准 */
      income_basis?: ("orders" | "deliveries" | "invoices" | "receipts") | null;
      /** 方式 */
      kind?: ("real_time" | "scheduled") | null;
      /** 指标 */
      measure?: ("income" | "profit" | "opportunities" | "arrears" | "expenses" | "loyalty") | null;
      /** 模型 */
      model?: components["schemas"]["Reference"] | null;
      /** 结束日期 */
      period_end?: string | null;
      /** 开始日期 */
      period_start?: string | null;
      /** 时间 */
      run_at?: string | null;
      /** 计算 */
      title?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    /** 客户价值 */
    PyramidValue: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 客户 */
      customer?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 负责部门 */
      department?: components["schemas"]["Reference"] | null;
      /** 其他负责部门 */
      departments?: components["schemas"]["Reference"][] | null;
      id: number;
      /** 层次 */
      layer_name?: string | null;
      /** 层 */
      layer_no?: number | null;
      /** 层次变化 */
      move?: ("up" | "down" | "new" | "gone" | "same") | null;
      /** 负责员工 */
      owner?: components["schemas"]["Reference"] | null;
      /** 名次 */
      place?: number | null;
      /** 上次层 */
      previous_layer?: number | null;
      /** 上次层次 */
      previous_name?: string | null;
      /** 上次价值 */
      previous_value?: string | null;
      /** 相关员工（查看） */
      related?: components["schemas"]["Reference"][] | null;
      /** 相关员工（编辑） */
      related_edit?: components["schemas"]["Reference"][] | null;
      /** 计算 */
      run?: components["schemas"]["Reference"] | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      /** 价值 */
      value?: string | null;
      version?: number;
    };
    PyramidValueChange: {
      /** 客户 */
      customer?: number | {
        id: number;
      };
      /** 负责部门 */
      department?: (number | {
        id: number;
      }) | null;
      /** 其他负责部门 */
      departments?: number[] | null;
      /** 层次 */
      layer_name?: string | null;
      /** 层 */
      layer_no?: number | null;
      /** 层次变化 */
      move?: ("up" | "down" | "new" | "gone" | "same") | null;
      /** 负责员工 */
      owner?: (number | {
        id: number;
      }) | null;
      /** 名次 */
      place?: number | null;
      /** 上次层 */
      previous_layer?: number | null;
      /** 上次层次 */
      previous_name?: string | null;
      /** 上次价值 */
      previous_value?: (number | string) | null;
      /** 相关员工（查看） */
      related?: number[] | null;
      /** 相关员工（编辑） */
      related_edit?: number[] | null;
      /** 计算 */
      run?: number | {
        id: number;
      };
      /** 价值 */
      value?: number | string;
      version?: number;
    };
    PyramidValueCreate: {
      /** 客户 */
      customer: number | {
        id: number;
      };
      /** 负责部门 */
      department?: (number | {
        id: number;
      }) | null;
      /** 其他负责部门 */
      departments?: number[] | null;
      /** 层次 */
      layer_name?: string | null;
      /** 层 */
      layer_no?: number | null;
      /** 层次变化 */
      move?: ("up" | "down" | "new" | "gone" | "same") | null;
      /** 负责员工 */
      owner?: (number | {
        id: number;
      }) | null;
      /** 名次 */
      place?: number | null;
      /** 上次层 */
      previous_layer?: number | null;
      /** 上次层次 */
      previous_name?: string | null;
      /** 上次价值 */
      previous_value?: (number | string) | null;
      /** 相关员工（查看） */
      related?: number[] | null;
      /** 相关员工（编辑） */
      related_edit?: number[] | null;
      /** 计算 */
      run: number | {
        id: number;
      };
      /** 价值 */
      value: number | string;
    };
    PyramidValueList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["PyramidValueRow"][];
    };
    /** 客户价值 */
    PyramidValueRow: {
      _title: string;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 客户 */
      customer?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 负责部门 */
      department?: components["schemas"]["Reference"] | null;
      /** 其他负责部门 */
      departments?: components["schemas"]["Reference"][] | null;
      id: number;
      /** 层次 */
      layer_name?: string | null;
      /** 层 */
      layer_no?: number | null;
      /** 层次变化 */
      move?: ("up" | "down" | "new" | "gone" | "same") | null;
      /** 负责员工 */
      owner?: components["schemas"]["Reference"] | null;
      /** 名次 */
      place?: number | null;
      /** 上次层 */
      previous_layer?: number | null;
      /** 上次层次 */
      previous_name?: string | null;
      /** 上次价值 */
      previous_value?: string | null;
      /** 相关员工（查看） */
      related?: components["schemas"]["Reference"][] | null;
      /** 相关员工（编辑） */
      related_edit?: components["schemas"]["Reference"][] | null;
      /** 计算 */
      run?: components["schemas"]["Reference"] | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      /** 价值 */
      value?: string | null;
      version: number;
    };
    /** 题库 */
    QuestionBank: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 填写内容 */
      answer_kind?: ("text" | "number") | null;
      /** 排列方式 */
      arrangement?: ("vertical" | "horizontal" | "columns") | null;
      /** 分类 */
      category?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      id: number;
      /** 最多选 */
      max_picks?: number | null;
      /** 最少选 */
      min_picks?: number | null;
      /** 选项 */
      options?: string | null;
      /** 题型 */
      question_type?: ("single" | "multiple" | "text" | "select") | null;
      /** 简称 */
      short_name?: string | null;
      /** 题目 */
      title?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      /** 使用次数 */
      used?: string | null;
      version?: number;
    };
    QuestionBankChange: {
      /** 填写内容 */
      answer_kind?: ("text" | "number") | null;
      /** 排列方式 */
      arrangement?: ("vertical" | "horizontal" | "columns") | null;
      /** 分类 */
      category?: string | null;
      /** 最多选 */
      max_picks?: number | null;
      /** 最少选 */
      min_picks?: number | null;
      /** 选项 */
      options?: string | null;
      /** 题型 */
      question_type?: ("single" | "multiple" | "text" | "select") | null;
      /** 简称 */
      short_name?: string | null;
      /** 题目 */
      title?: string;
      version?: number;
    };
    QuestionBankCreate: {
      /** 填写内容 */
      answer_kind?: ("text" | "number") | null;
      /** 排列方式 */
      arrangement?: ("vertical" | "horizontal" | "columns") | null;
      /** 分类 */
      category?: string | null;
      /** 最多选 */
      max_picks?: number | null;
      /** 最少选 */
      min_picks?: number | null;
      /** 选项 */
      options?: string | null;
      /** 题型 */
      question_type?: ("single" | "multiple" | "text" | "select") | null;
      /** 简称 */
      short_name?: string | null;
      /** 题目 */
      title: string;
    };
    QuestionBankList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["QuestionBankRow"][];
    };
    /** 题库 */
    QuestionBankRow: {
      _title: string;
      /** 填写内容 */
      answer_kind?: ("text" | "number") | null;
      /** 排列方式 */
      arrangement?: ("vertical" | "horizontal" | "columns") | null;
      /** 分类 */
      category?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      id: number;
      /** 最多选 */
      max_picks?: number | null;
      /** 最少选 */
      min_picks?: number | null;
      /** 选项 */
      options?: string | null;
      /** 题型 */
      question_type?: ("single" | "multiple" | "text" | "select") | null;
      /** 简称 */
      short_name?: string | null;
      /** 题目 */
      title?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      /** 使用次数 */
      used?: string | null;
      version: number;
    };
    /**
     * QuestionIn
     * @description `id` names a question or an option that is there already.
     */
    QuestionIn: {
      /**
       * Answer Kind
       * @default text
       * @enum {string}
       */
      answer_kind?: "text" | "number";
      /**
       * Arrangement
       * @default vertical
       * @enum {string}
       */
      arrangement?: "vertical" | "horizontal" | "columns";
      /** Bank Question */
      bank_question?: number | null;
      /** Id */
      id?: number | null;
      /**
       * Is Required
       * @default false
       */
      is_required?: boolean;
      /** Max Picks */
      max_picks?: number | null;
      /** Min Picks */
      min_picks?: number | null;
      /**
       * Options
       * @default []
       */
      options?: components["schemas"]["OptionIn"][];
      /**
       * Question Type
       * @enum {string}
       */
      question_type: "single" | "multiple" | "text" | "select";
      /** Short Name */
      short_name?: string | null;
      /** Title */
      title: string;
    };
    Questionnaire: {
      id: number;
      intro: string | null;
      kind: string;
      kind_label: string;
      name: string;
      questions: components["schemas"]["SurveyQuestionDrawn"][];
      status: string;
      status_label: string;
      version: number;
      version_no: number | null;
    };
    QuestionnaireDesign: {
      can_act: boolean;
      can_edit: boolean;
      id: number;
      intro: string | null;
      kind: string;
      kind_label: string;
      name: string;
      questions: components["schemas"]["SurveyQuestionDrawn"][];
      status: string;
      status_label: string;
      version: number;
      version_no: number | null;
    };
    /** Quiet */
    Quiet: {
      /** Quiet */
      quiet: string[];
    };
    /** 报价单 */
    Quote: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 金额 */
      amount?: string | null;
      /** 报价单号 */
      code?: string | null;
      /** 联系人 */
      contact?: components["schemas"]["Reference"] | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 客户 */
      customer?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 负责部门 */
      department?: components["schemas"]["Reference"] | null;
      /** 其他负责部门 */
      departments?: components["schemas"]["Reference"][] | null;
      /** 折扣 */
      discount?: string | null;
      id: number;
      /** 最新版本 */
      is_current?: boolean | null;
      /** 商机 */
      opportunity?: components["schemas"]["Reference"] | null;
      /** 首版报价单 */
      origin?: components["schemas"]["Reference"] | null;
      /** 负责员工 */
      owner?: components["schemas"]["Reference"] | null;
      /** 报价日期 */
      quote_date?: string | null;
      /** 相关员工（查看） */
      related?: components["schemas"]["Reference"][] | null;
      /** 相关员工（编辑） */
      related_edit?: components["schemas"]["Reference"][] | null;
      /** 状态 */
      status?: ("draft" | "approved" | "sent" | "ordered" | "void") | null;
      /** 报价条款 */
      terms?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      /** 有效期 */
      valid_until?: string | null;
      version?: number;
      /** 版本 */
      version_no?: number | null;
    };
    QuoteChange: {
      /** 报价单号 */
      code?: string | null;
      /** 联系人 */
      contact?: (number | {
        id: number;
      }) | null;
      /** 客户 */
      customer?: number | {
        id: number;
      };
      /** 负责部门 */
      department?: (number | {
        id: number;
      }) | null;
      /** 其他负责部门 */
      departments?: number[] | null;
      /** 折扣 */
      discount?: (number | string) | null;
      /** 商机 */
      opportunity?: (number | {
        id: number;
      }) | null;
      /** 负责员工 */
      owner?: (number | {
        id: number;
      }) | null;
      /** 报价日期 */
      quote_date?: string | null;
      /** 相关员工（查看） */
      related?: number[] | null;
      /** 相关员工（编辑） */
      related_edit?: number[] | null;
      /** 报价条款 */
      terms?: string | null;
      /** 有效期 */
      valid_until?: string | null;
      version?: number;
    };
    QuoteCreate: {
      /** 报价单号 */
      code?: string | null;
      /** 联系人 */
      contact?: (number | {
        id: number;
      }) | null;
      /** 客户 */
      customer: number | {
        id: number;
      };
      /** 负责部门 */
      department?: (number | {
        id: number;
      }) | null;
      /** 其他负责部门 */
      departments?: number[] | null;
      /** 折扣 */
      discount?: (number | string) | null;
      /** 商机 */
      opportunity?: (number | {
        id: number;
      }) | null;
      /** 负责员工 */
      owner?: (number | {
        id: number;
      }) | null;
      /** 报价日期 */
      quote_date?: string | null;
      /** 相关员工（查看） */
      related?: number[] | null;
      /** 相关员工（编辑） */
      related_edit?: number[] | null;
      /** 报价条款 */
      terms?: string | null;
      /** 有效期 */
      valid_until?: string | null;
    };
    /** 报价明细 */
    QuoteLine: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 金额 */
      amount?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 折扣 */
      discount?: string | null;
      id: number;
      /** 定价 */
      list_price?: string | null;
      /** 备注 */
      note?: string | null;
      /** 单价 */
      price?: string | null;
      /** 产品 */
      product?: components["schemas"]["Reference"] | null;
      /** 数量 */
      quantity?: string | null;
      /** 报价单 */
      quote?: components["schemas"]["Reference"] | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    QuoteLineChange: {
      /** 折扣 */
      discount?: (number | string) | null;
      /** 备注 */
      note?: string | null;
      /** 单价 */
      price?: (number | string) | null;
      /** 产品 */
      product?: number | {
        id: number;
      };
      /** 数量 */
      quantity?: (number | string) | null;
      /** 报价单 */
      quote?: number | {
        id: number;
      };
      version?: number;
    };
    QuoteLineCreate: {
      /** 折扣 */
      discount?: (number | string) | null;
      /** 备注 */
      note?: string | null;
      /** 单价 */
      price?: (number | string) | null;
      /** 产品 */
      product: number | {
        id: number;
      };
      /** 数量 */
      quantity?: (number | string) | null;
      /** 报价单 */
      quote: number | {
        id: number;
      };
    };
    QuoteLineList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["QuoteLineRow"][];
    };
    /** 报价明细 */
    QuoteLineRow: {
      _title: string;
      /** 金额 */
      amount?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 折扣 */
      discount?: string | null;
      id: number;
      /** 定价 */
      list_price?: string | null;
      /** 备注 */
      note?: string | null;
      /** 单价 */
      price?: string | null;
      /** 产品 */
      product?: components["schemas"]["Reference"] | null;
      /** 数量 */
      quantity?: string | null;
      /** 报价单 */
      quote?: components["schemas"]["Reference"] | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    QuoteList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["QuoteRow"][];
    };
    /** 报价单 */
    QuoteRow: {
      _title: string;
      /** 金额 */
      amount?: string | null;
      /** 报价单号 */
      code?: string | null;
      /** 联系人 */
      contact?: components["schemas"]["Reference"] | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 客户 */
      customer?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 负责部门 */
      department?: components["schemas"]["Reference"] | null;
      /** 其他负责部门 */
      departments?: components["schemas"]["Reference"][] | null;
      /** 折扣 */
      discount?: string | null;
      id: number;
      /** 最新版本 */
      is_current?: boolean | null;
      /** 商机 */
      opportunity?: components["schemas"]["Reference"] | null;
      /** 首版报价单 */
      origin?: components["schemas"]["Reference"] | null;
      /** 负责员工 */
      owner?: components["schemas"]["Reference"] | null;
      /** 报价日期 */
      quote_date?: string | null;
      /** 相关员工（查看） */
      related?: components["schemas"]["Reference"][] | null;
      /** 相关员工（编辑） */
      related_edit?: components["schemas"]["Reference"][] | null;
      /** 状态 */
      status?: ("draft" | "approved" | "sent" | "ordered" | "void") | null;
      /** 报价条款 */
      terms?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      /** 有效期 */
      valid_until?: string | null;
      version: number;
      /** 版本 */
      version_no?: number | null;
    };
    /** Read */
    Read: {
      /**
       * All
       * @default false
       */
      all?: boolean;
      /** Ids */
      ids?: number[] | null;
    };
    Reason: {
      about: {
        id: number;
        object: string;
      } | null;
      below: components["schemas"]["Reason"][];
      ok: boolean;
      /** @enum {unknown} */
      part: "function" | "record" | "governor" | "state";
      text: string;
    };
    /** Recent */
    Recent: {
      /**
       * Limit
       * @default 20
       */
      limit?: number;
    };
    Record: {
      _can?: {
        [key: string]: unknown;
      };
      _deleted?: boolean;
      _gone?: boolean;
      _title?: string;
      _warnings?: string[];
      id: number;
      version?: number;
    } & {
      [key: string]: unknown;
    };
    RecordAccess: {
      people: {
        causes: {
          at: string | null;
          by: string | null;
          rule: {
            id: number;
            title: string;
          } | null;
          /** @enum {unknown} */
          source: "manual" | "rule" | "team" | "allocation" | "task";
        }[];
        employee: {
          id: number;
          title: string;
        };
        /** @enum {unknown} */
        right: "view" | "edit";
      }[];
      shared: {
        causes: {
          at: string | null;
          by: string | null;
          rule: {
            id: number;
            title: string;
          } | null;
          /** @enum {unknown} */
          source: "manual" | "rule" | "team" | "allocation" | "task";
        }[];
        dimension: {
          id: number;
          title: string;
        };
        /** @enum {unknown} */
        right: "view" | "edit";
        value: {
          id: number;
          title: string;
        };
      }[];
    };
    RecordFile: {
      /** Format: date-time */
      created_at: string;
      created_by: {
        id: number | null;
        title: string | null;
      };
      id: number;
      name: string;
      size: number;
      type: string;
    };
    RecordPage: {
      count?: {
        exact: boolean;
        value: number;
      };
      next: string | null;
      rows: components["schemas"]["Record"][];
    };
    RecoveryCodes: {
      recovery_codes: string[];
    };
    RecycleBin: {
      next: string | null;
      rows: components["schemas"]["DeletedRecord"][];
    };
    Reference: {
      hidden?: boolean;
      id: number | null;
      title: string | null;
    };
    /** 地区 */
    Region: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 地区编码 */
      code?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      id: number;
      /** 地区名称 */
      name?: string | null;
      /** 上级地区 */
      parent?: components["schemas"]["Reference"] | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    RegionChange: {
      /** 地区编码 */
      code?: string | null;
      /** 地区名称 */
      name?: string;
      /** 上级地区 */
      parent?: (number | {
        id: number;
      }) | null;
      version?: number;
    };
    RegionCreate: {
      /** 地区编码 */
      code?: string | null;
      /** 地区名称 */
      name: string;
      /** 上级地区 */
      parent?: (number | {
        id: number;
      }) | null;
    };
    RegionList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["RegionRow"][];
    };
    /** 地区 */
    RegionRow: {
      _title: string;
      /** 地区编码 */
      code?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      id: number;
      /** 地区名称 */
      name?: string | null;
      /** 上级地区 */
      parent?: components["schemas"]["Reference"] | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    /** 相关员工规则 */
    RelatedRule: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 条件 */
      condition?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 说明 */
      description?: string | null;
      /** 指定人员 */
      employees?: components["schemas"]["Reference"][] | null;
      id: number;
      /** 启用 */
      is_active?: boolean | null;
      /** 规则名称 */
      name?: string | null;
      /** 对象 */
      object_name?: string | null;
      /** 人员取自 */
      people_from?: string | null;
      /** 权限 */
      right?: ("view" | "edit") | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    RelatedRuleChange: {
      /** 条件 */
      condition?: string | null;
      /** 说明 */
      description?: string | null;
      /** 指定人员 */
      employees?: number[] | null;
      /** 启用 */
      is_active?: boolean | null;
      /** 规则名称 */
      name?: string;
      /** 人员取自 */
      people_from?: string | null;
      /** 权限 */
      right?: ("view" | "edit") | null;
      version?: number;
    };
    RelatedRuleCreate: {
      /** 条件 */
      condition?: string | null;
      /** 说明 */
      description?: string | null;
      /** 指定人员 */
      employees?: number[] | null;
      /** 启用 */
      is_active?: boolean | null;
      /** 规则名称 */
      name: string;
      /** 对象 */
      object_name: string;
      /** 人员取自 */
      people_from?: string | null;
      /** 权限 */
      right?: ("view" | "edit") | null;
    };
    RelatedRuleList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["RelatedRuleRow"][];
    };
    /** 相关员工规则 */
    RelatedRuleRow: {
      _title: string;
      /** 条件 */
      condition?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 说明 */
      description?: string | null;
      /** 指定人员 */
      employees?: components["schemas"]["Reference"][] | null;
      id: number;
      /** 启用 */
      is_active?: boolean | null;
      /** 规则名称 */
      name?: string | null;
      /** 对象 */
      object_name?: string | null;
      /** 人员取自 */
      people_from?: string | null;
      /** 权限 */
      right?: ("view" | "edit") | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    /** 报告栏目 */
    ReportSection: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 内容 */
      content?: ("text" | "done" | "planned" | "overdue" | "new_customers" | "new_deals" | "pushed" | "won" | "lost" | "quotes" | "orders" | "invoices") | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 填写提示 */
      hint?: string | null;
      id: number;
      /** 必填 */
      required?: boolean | null;
      /** 顺序 */
      sort_no?: number | null;
      /** 报告模板 */
      template?: components["schemas"]["Reference"] | null;
      /** 栏目名称 */
      title?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    ReportSectionChange: {
      /** 内容 */
      content?: ("text" | "done" | "planned" | "overdue" | "new_customers" | "new_deals" | "pushed" | "won" | "lost" | "quotes" | "orders" | "invoices") | null;
      /** 填写提示 */
      hint?: string | null;
      /** 必填 */
      required?: boolean | null;
      /** 顺序 */
      sort_no?: number | null;
      /** 栏目名称 */
      title?: string;
      version?: number;
    };
    ReportSectionCreate: {
      /** 内容 */
      content?: ("text" | "done" | "planned" | "overdue" | "new_customers" | "new_deals" | "pushed" | "won" | "lost" | "quotes" | "orders" | "invoices") | null;
      /** 填写提示 */
      hint?: string | null;
      /** 必填 */
      required?: boolean | null;
      /** 顺序 */
      sort_no?: number | null;
      /** 报告模板 */
      template: number | {
        id: number;
      };
      /** 栏目名称 */
      title: string;
    };
    ReportSectionList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["ReportSectionRow"][];
    };
    /** 报告栏目 */
    ReportSectionRow: {
      _title: string;
      /** 内容 */
      content?: ("text" | "done" | "planned" | "overdue" | "new_customers" | "new_deals" | "pushed" | "won" | "lost" | "quotes" | "orders" | "invoices") | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 填写提示 */
      hint?: string | null;
      id: number;
      /** 必填 */
      required?: boolean | null;
      /** 顺序 */
      sort_no?: number | null;
      /** 报告模板 */
      template?: components["schemas"]["Reference"] | null;
      /** 栏目名称 */
      title?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    /** 报告模板 */
    ReportTemplate: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 部门 */
      departments?: components["schemas"]["Reference"][] | null;
      /** 时限在期末之后（天） */
      due_days?: number | null;
      /** 提交时限 */
      due_time?: string | null;
      id: number;
      /** 启用 */
      is_active?: boolean | null;
      /** 报告类型 */
      kind?: ("daily" | "weekly" | "monthly") | null;
      /** 提前提醒（分钟） */
      remind_minutes?: number | null;
      /** 角色 */
      roles?: components["schemas"]["Reference"][] | null;
      /** 此人的下属 */
      superior?: components["schemas"]["Reference"] | null;
      /** 模板名称 */
      title?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
      /** 非工作日不交日报 */
      workdays_only?: boolean | null;
    };
    ReportTemplateChange: {
      /** 部门 */
      departments?: number[] | null;
      /** 时限在期末之后（天） */
      due_days?: number | null;
      /** 提交时限 */
      due_time?: string;
      /** 启用 */
      is_active?: boolean | null;
      /** 提前提醒（分钟） */
      remind_minutes?: number | null;
      /** 角色 */
      roles?: number[] | null;
      /** 此人的下属 */
      superior?: (number | {
        id: number;
      }) | null;
      /** 模板名称 */
      title?: string;
      version?: number;
      /** 非工作日不交日报 */
      workdays_only?: boolean | null;
    };
    ReportTemplateCreate: {
      /** 部门 */
      departments?: number[] | null;
      /** 时限在期末之后（天） */
      due_days?: number | null;
      /** 提交时限 */
      due_time: string;
      /** 启用 */
      is_active?: boolean | null;
      /**
       * 报告类型
       * @enum {string}
       */
      kind: "daily" | "weekly" | "monthly";
      /** 提前提醒（分钟） */
      remind_minutes?: number | null;
      /** 角色 */
      roles?: number[] | null;
      /** 此人的下属 */
      superior?: (number | {
        id: number;
      }) | null;
      /** 模板名称 */
      title: string;
      /** 非工作日不交日报 */
      workdays_only?: boolean | null;
    };
    ReportTemplateList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["ReportTemplateRow"][];
    };
    /** 报告模板 */
    ReportTemplateRow: {
      _title: string;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 部门 */
      departments?: components["schemas"]["Reference"][] | null;
      /** 时限在期末之后（天） */
      due_days?: number | null;
      /** 提交时限 */
      due_time?: string | null;
      id: number;
      /** 启用 */
      is_active?: boolean | null;
      /** 报告类型 */
      kind?: ("daily" | "weekly" | "monthly") | null;
      /** 提前提醒（分钟） */
      remind_minutes?: number | null;
      /** 角色 */
      roles?: components["schemas"]["Reference"][] | null;
      /** 此人的下属 */
      superior?: components["schemas"]["Reference"] | null;
      /** 模板名称 */
      title?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
      /** 非工作日不交日报 */
      workdays_only?: boolean | null;
    };
    /** Reset */
    Reset: {
      /** New */
      new: string;
      /** Token */
      token: string;
    };
    Restored: {
      restored: number[];
      results: components["schemas"]["Result"][];
    };
    Result: {
      error?: {
        code: string;
        message: string;
      };
      id: number;
      ok: boolean;
    };
    Results: {
      results: components["schemas"]["Result"][];
      unable?: {
        employee: {
          id: number;
          title: string;
        };
        ids: number[];
        problems: string[];
      };
    };
    /** RightsIn */
    RightsIn: {
      /** Objects */
      objects: {
        [key: string]: unknown;
      };
    };
    /** 角色 */
    Role: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 角色编码 */
      code?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 登录须用动态口令 */
      demands_code?: boolean | null;
      /** 说明 */
      description?: string | null;
      id: number;
      /** 外部角色 */
      is_external?: boolean | null;
      /** 角色名称 */
      name?: string | null;
      /** 状态 */
      status?: ("enabled" | "disabled") | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    RoleChange: {
      /** 角色编码 */
      code?: string | null;
      /** 登录须用动态口令 */
      demands_code?: boolean | null;
      /** 说明 */
      description?: string | null;
      /** 外部角色 */
      is_external?: boolean | null;
      /** 角色名称 */
      name?: string;
      /** 状态 */
      status?: ("enabled" | "disabled") | null;
      version?: number;
    };
    RoleCreate: {
      /** 角色编码 */
      code?: string | null;
      /** 登录须用动态口令 */
      demands_code?: boolean | null;
      /** 说明 */
      description?: string | null;
      /** 外部角色 */
      is_external?: boolean | null;
      /** 角色名称 */
      name: string;
      /** 状态 */
      status?: ("enabled" | "disabled") | null;
    };
    RoleDesk: {
      cards: components["schemas"]["Word"][];
      groups: {
        items: components["schemas"]["Word"][];
        label: string;
        name: string;
      }[];
      home: string[] | null;
      menus: string[] | null;
    };
    RoleList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["RoleRow"][];
    };
    RoleNotices: {
      all: components["schemas"]["Word"][];
      kinds: string[] | null;
    };
    RoleRights: {
      field_levels: components["schemas"]["Word"][];
      levels: components["schemas"]["Word"][];
      objects: {
        [key: string]: components["schemas"]["ObjectRights"];
      };
      verbs: components["schemas"]["Word"][];
    };
    /** 角色 */
    RoleRow: {
      _title: string;
      /** 角色编码 */
      code?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 登录须用动态口令 */
      demands_code?: boolean | null;
      /** 说明 */
      description?: string | null;
      id: number;
      /** 外部角色 */
      is_external?: boolean | null;
      /** 角色名称 */
      name?: string | null;
      /** 状态 */
      status?: ("enabled" | "disabled") | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    /** 流程任务 */
    RoleTask: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 活动类型 */
      activity_type?: components["schemas"]["Reference"] | null;
      /** 条件 */
      condition?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 期限（天） */
      due_days?: number | null;
      id: number;
      /** 生效时间 */
      in_force_at?: string | null;
      /** 启用 */
      is_active?: boolean | null;
      /** 对象 */
      object_name?: string | null;
      /** 角色 */
      role?: components["schemas"]["Reference"] | null;
      /** 任务主题 */
      subject?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    RoleTaskChange: {
      /** 活动类型 */
      activity_type?: (number | {
        id: number;
      }) | null;
      /** 条件 */
      condition?: string | null;
      /** 期限（天） */
      due_days?: number | null;
      /** 启用 */
      is_active?: boolean | null;
      /** 角色 */
      role?: number | {
        id: number;
      };
      /** 任务主题 */
      subject?: string;
      version?: number;
    };
    RoleTaskCreate: {
      /** 活动类型 */
      activity_type?: (number | {
        id: number;
      }) | null;
      /** 条件 */
      condition?: string | null;
      /** 期限（天） */
      due_days?: number | null;
      /** 启用 */
      is_active?: boolean | null;
      /** 对象 */
      object_name: string;
      /** 角色 */
      role: number | {
        id: number;
      };
      /** 任务主题 */
      subject: string;
    };
    RoleTaskList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["RoleTaskRow"][];
    };
    /** 流程任务 */
    RoleTaskRow: {
      _title: string;
      /** 活动类型 */
      activity_type?: components["schemas"]["Reference"] | null;
      /** 条件 */
      condition?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 期限（天） */
      due_days?: number | null;
      id: number;
      /** 生效时间 */
      in_force_at?: string | null;
      /** 启用 */
      is_active?: boolean | null;
      /** 对象 */
      object_name?: string | null;
      /** 角色 */
      role?: components["schemas"]["Reference"] | null;
      /** 任务主题 */
      subject?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    /** RuleIn */
    RuleIn: {
      /** Fields */
      fields: components["schemas"]["PartIn"][];
      /**
       * Is Active
       * @default true
       */
      is_active?: boolean;
      /** Name */
      name: string;
      /**
       * Reaction
       * @default warn
       * @enum {string}
       */
      reaction?: "warn" | "forbid";
    };
    /** RulesIn */
    RulesIn: {
      /** Rules */
      rules: components["schemas"]["RuleIn"][];
    };
    /** Said */
    Said: {
      /** Text */
      text: string;
    };
    /** 销售文档 */
    SalesDocument: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 内容 */
      content?: components["schemas"]["File"][] | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 说明 */
      description?: string | null;
      id: number;
      /** 商机 */
      opportunity?: components["schemas"]["Reference"] | null;
      /** 状态 */
      status?: ("active" | "stopped") | null;
      /** 标题 */
      title?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
      /** 文档版本 */
      version_no?: number | null;
    };
    SalesDocumentChange: {
      /** 内容 */
      content?: number[] | null;
      /** 说明 */
      description?: string | null;
      /** 商机 */
      opportunity?: (number | {
        id: number;
      }) | null;
      /** 状态 */
      status?: ("active" | "stopped") | null;
      /** 标题 */
      title?: string;
      version?: number;
      /** 文档版本 */
      version_no?: number | null;
    };
    SalesDocumentCreate: {
      /** 内容 */
      content?: number[] | null;
      /** 说明 */
      description?: string | null;
      /** 商机 */
      opportunity?: (number | {
        id: number;
      }) | null;
      /** 状态 */
      status?: ("active" | "stopped") | null;
      /** 标题 */
      title: string;
      /** 文档版本 */
      version_no?: number | null;
    };
    SalesDocumentList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["SalesDocumentRow"][];
    };
    /** 销售文档 */
    SalesDocumentRow: {
      _title: string;
      /** 内容 */
      content?: components["schemas"]["File"][] | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 说明 */
      description?: string | null;
      id: number;
      /** 商机 */
      opportunity?: components["schemas"]["Reference"] | null;
      /** 状态 */
      status?: ("active" | "stopped") | null;
      /** 标题 */
      title?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
      /** 文档版本 */
      version_no?: number | null;
    };
    /** 销售模式 */
    SalesMode: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 编码 */
      code?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 说明 */
      description?: string | null;
      id: number;
      /** 默认 */
      is_default?: boolean | null;
      /** 模式名称 */
      name?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      /** 使用漏斗 */
      use_funnel?: boolean | null;
      version?: number;
    };
    SalesModeChange: {
      /** 编码 */
      code?: string | null;
      /** 说明 */
      description?: string | null;
      /** 默认 */
      is_default?: boolean | null;
      /** 模式名称 */
      name?: string;
      /** 使用漏斗 */
      use_funnel?: boolean | null;
      version?: number;
    };
    SalesModeCreate: {
      /** 编码 */
      code?: string | null;
      /** 说明 */
      description?: string | null;
      /** 默认 */
      is_default?: boolean | null;
      /** 模式名称 */
      name: string;
      /** 使用漏斗 */
      use_funnel?: boolean | null;
    };
    SalesModeList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["SalesModeRow"][];
    };
    /** 销售模式 */
    SalesModeRow: {
      _title: string;
      /** 编码 */
      code?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 说明 */
      description?: string | null;
      id: number;
      /** 默认 */
      is_default?: boolean | null;
      /** 模式名称 */
      name?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      /** 使用漏斗 */
      use_funnel?: boolean | null;
      version: number;
    };
    /** 销售订单 */
    SalesOrder: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 收货地址 */
      address?: string | null;
      /** 订单额 */
      amount?: string | null;
      /** 关闭或取消原因 */
      close_reason?: string | null;
      /** 关闭或取消日期 */
      closed_on?: string | null;
      /** 联系人 */
      contact?: components["schemas"]["Reference"] | null;
      /** 合同 */
      contract?: components["schemas"]["Reference"] | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 客户 */
      customer?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 交付对象 */
      deliver_to?: components["schemas"]["Reference"] | null;
      /** 负责部门 */
      department?: components["schemas"]["Reference"] | null;
      /** 其他负责部门 */
      departments?: components["schemas"]["Reference"][] | null;
      /** 折扣 */
      discount?: string | null;
      /** 有效销售额 */
      effective_amount?: string | null;
      /** 含新品 */
      has_new?: boolean | null;
      id: number;
      /** 已开票金额 */
      invoiced_amount?: string | null;
      /** 商机 */
      opportunity?: components["schemas"]["Reference"] | null;
      /** 订单编号 */
      order_code?: string | null;
      /** 订单日期 */
      order_date?: string | null;
      /** 负责员工 */
      owner?: components["schemas"]["Reference"] | null;
      /** 付款方 */
      payer?: components["schemas"]["Reference"] | null;
      /** 报价单 */
      quote?: components["schemas"]["Reference"] | null;
      /** 相关员工（查看） */
      related?: components["schemas"]["Reference"][] | null;
      /** 相关员工（编辑） */
      related_edit?: components["schemas"]["Reference"][] | null;
      /** 审核时间 */
      reviewed_at?: string | null;
      /** 审核人 */
      reviewed_by?: components["schemas"]["Reference"] | null;
      /** 销售类型 */
      sale_type?: components["schemas"]["Reference"] | null;
      /** 新品市场专员 */
      specialists?: components["schemas"]["Reference"][] | null;
      /** 订单状态 */
      status?: ("draft" | "pending" | "reviewed" | "executing" | "completed" | "closed" | "cancelled") | null;
      /** 税额 */
      tax?: string | null;
      /** 订单条款 */
      terms?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    SalesOrderChange: {
      /** 收货地址 */
      address?: string | null;
      /** 联系人 */
      contact?: (number | {
        id: number;
      }) | null;
      /** 合同 */
      contract?: (number | {
        id: number;
      }) | null;
      /** 客户 */
      customer?: number | {
        id: number;
      };
      /** 交付对象 */
      deliver_to?: (number | {
        id: number;
      }) | null;
      /** 负责部门 */
      department?: (number | {
        id: number;
      }) | null;
      /** 其他负责部门 */
      departments?: number[] | null;
      /** 折扣 */
      discount?: (number | string) | null;
      /** 商机 */
      opportunity?: (number | {
        id: number;
      }) | null;
      /** 订单编号 */
      order_code?: string | null;
      /** 订单日期 */
      order_date?: string | null;
      /** 负责员工 */
      owner?: (number | {
        id: number;
      }) | null;
      /** 付款方 */
      payer?: (number | {
        id: number;
      }) | null;
      /** 报价单 */
      quote?: (number | {
        id: number;
      }) | null;
      /** 相关员工（查看） */
      related?: number[] | null;
      /** 相关员工（编辑） */
      related_edit?: number[] | null;
      /** 销售类型 */
      sale_type?: (number | {
        id: number;
      }) | null;
      /** 订单条款 */
      terms?: string | null;
      version?: number;
    };
    SalesOrderCreate: {
      /** 收货地址 */
      address?: string | null;
      /** 联系人 */
      contact?: (number | {
        id: number;
      }) | null;
      /** 合同 */
      contract?: (number | {
        id: number;
      }) | null;
      /** 客户 */
      customer: number | {
        id: number;
      };
      /** 交付对象 */
      deliver_to?: (number | {
        id: number;
      }) | null;
      /** 负责部门 */
      department?: (number | {
        id: number;
      }) | null;
      /** 其他负责部门 */
      departments?: number[] | null;
      /** 折扣 */
      discount?: (number | string) | null;
      /** 商机 */
      opportunity?: (number | {
        id: number;
      }) | null;
      /** 订单编号 */
      order_code?: string | null;
      /** 订单日期 */
      order_date?: string | null;
      /** 负责员工 */
      owner?: (number | {
        id: number;
      }) | null;
      /** 付款方 */
      payer?: (number | {
        id: number;
      }) | null;
      /** 报价单 */
      quote?: (number | {
        id: number;
      }) | null;
      /** 相关员工（查看） */
      related?: number[] | null;
      /** 相关员工（编辑） */
      related_edit?: number[] | null;
      /** 销售类型 */
      sale_type?: (number | {
        id: number;
      }) | null;
      /** 订单条款 */
      terms?: string | null;
    };
    /** 订单明细 */
    SalesOrderLine: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 金额 */
      amount?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 交付数量 */
      delivered_qty?: string | null;
      /** 交货日期 */
      delivery_date?: string | null;
      /** 折扣 */
      discount?: string | null;
      /** 有效销售额 */
      effective_amount?: string | null;
      id: number;
      /** 定价 */
      list_price?: string | null;
      /** 备注 */
      note?: string | null;
      /** 订单 */
      order?: components["schemas"]["Reference"] | null;
      /** 单价 */
      price?: string | null;
      /** 产品 */
      product?: components["schemas"]["Reference"] | null;
      /** 数量 */
      quantity?: string | null;
      /** 税额 */
      tax?: string | null;
      /** 税率 */
      tax_rate?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    SalesOrderLineChange: {
      /** 交货日期 */
      delivery_date?: string | null;
      /** 折扣 */
      discount?: (number | string) | null;
      /** 备注 */
      note?: string | null;
      /** 订单 */
      order?: number | {
        id: number;
      };
      /** 单价 */
      price?: (number | string) | null;
      /** 产品 */
      product?: number | {
        id: number;
      };
      /** 数量 */
      quantity?: (number | string) | null;
      /** 税率 */
      tax_rate?: (number | string) | null;
      version?: number;
    };
    SalesOrderLineCreate: {
      /** 交货日期 */
      delivery_date?: string | null;
      /** 折扣 */
      discount?: (number | string) | null;
      /** 备注 */
      note?: string | null;
      /** 订单 */
      order: number | {
        id: number;
      };
      /** 单价 */
      price?: (number | string) | null;
      /** 产品 */
      product: number | {
        id: number;
      };
      /** 数量 */
      quantity?: (number | string) | null;
      /** 税率 */
      tax_rate?: (number | string) | null;
    };
    SalesOrderLineList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["SalesOrderLineRow"][];
    };
    /** 订单明细 */
    SalesOrderLineRow: {
      _title: string;
      /** 金额 */
      amount?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 交付数量 */
      delivered_qty?: string | null;
      /** 交货日期 */
      delivery_date?: string | null;
      /** 折扣 */
      discount?: string | null;
      /** 有效销售额 */
      effective_amount?: string | null;
      id: number;
      /** 定价 */
      list_price?: string | null;
      /** 备注 */
      note?: string | null;
      /** 订单 */
      order?: components["schemas"]["Reference"] | null;
      /** 单价 */
      price?: string | null;
      /** 产品 */
      product?: components["schemas"]["Reference"] | null;
      /** 数量 */
      quantity?: string | null;
      /** 税额 */
      tax?: string | null;
      /** 税率 */
      tax_rate?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    SalesOrderList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["SalesOrderRow"][];
    };
    /** 销售订单 */
    SalesOrderRow: {
      _title: string;
      /** 收货地址 */
      address?: string | null;
      /** 订单额 */
      amount?: string | null;
      /** 关闭或取消原因 */
      close_reason?: string | null;
      /** 关闭或取消日期 */
      closed_on?: string | null;
      /** 联系人 */
      contact?: components["schemas"]["Reference"] | null;
      /** 合同 */
      contract?: components["schemas"]["Reference"] | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 客户 */
      customer?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 交付对象 */
      deliver_to?: components["schemas"]["Reference"] | null;
      /** 负责部门 */
      department?: components["schemas"]["Reference"] | null;
      /** 其他负责部门 */
      departments?: components["schemas"]["Reference"][] | null;
      /** 折扣 */
      discount?: string | null;
      /** 有效销售额 */
      effective_amount?: string | null;
      /** 含新品 */
      has_new?: boolean | null;
      id: number;
      /** 已开票金额 */
      invoiced_amount?: string | null;
      /** 商机 */
      opportunity?: components["schemas"]["Reference"] | null;
      /** 订单编号 */
      order_code?: string | null;
      /** 订单日期 */
      order_date?: string | null;
      /** 负责员工 */
      owner?: components["schemas"]["Reference"] | null;
      /** 付款方 */
      payer?: components["schemas"]["Reference"] | null;
      /** 报价单 */
      quote?: components["schemas"]["Reference"] | null;
      /** 相关员工（查看） */
      related?: components["schemas"]["Reference"][] | null;
      /** 相关员工（编辑） */
      related_edit?: components["schemas"]["Reference"][] | null;
      /** 审核时间 */
      reviewed_at?: string | null;
      /** 审核人 */
      reviewed_by?: components["schemas"]["Reference"] | null;
      /** 销售类型 */
      sale_type?: components["schemas"]["Reference"] | null;
      /** 新品市场专员 */
      specialists?: components["schemas"]["Reference"][] | null;
      /** 订单状态 */
      status?: ("draft" | "pending" | "reviewed" | "executing" | "completed" | "closed" | "cancelled") | null;
      /** 税额 */
      tax?: string | null;
      /** 订单条款 */
      terms?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    /** 销售计划 */
    SalesPlan: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 编制时间 */
      compiled_at?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 负责部门 */
      department?: components["schemas"]["Reference"] | null;
      /** 其他负责部门 */
      departments?: components["schemas"]["Reference"][] | null;
      id: number;
      /** 下发时间 */
      issued_at?: string | null;
      /** 下发人 */
      issued_by?: components["schemas"]["Reference"] | null;
      /** 计划模型 */
      model?: components["schemas"]["Reference"] | null;
      /** 负责员工 */
      owner?: components["schemas"]["Reference"] | null;
      /** 年度 */
      plan_year?: number | null;
      /** 编制部门 */
      planned_department?: components["schemas"]["Reference"] | null;
      /** 编制人员 */
      planned_employee?: components["schemas"]["Reference"] | null;
      /** 相关员工（查看） */
      related?: components["schemas"]["Reference"][] | null;
      /** 相关员工（编辑） */
      related_edit?: components["schemas"]["Reference"][] | null;
      /** 说明 */
      remarks?: string | null;
      /** 上报时间 */
      reported_at?: string | null;
      /** 状态 */
      status?: ("draft" | "reported" | "issued" | "executing" | "closed") | null;
      /** 计划名称 */
      title?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
      /** 版本号 */
      version_no?: number | null;
    };
    SalesPlanChange: {
      /** 负责部门 */
      department?: (number | {
        id: number;
      }) | null;
      /** 其他负责部门 */
      departments?: number[] | null;
      /** 负责员工 */
      owner?: (number | {
        id: number;
      }) | null;
      /** 相关员工（查看） */
      related?: number[] | null;
      /** 相关员工（编辑） */
      related_edit?: number[] | null;
      /** 说明 */
      remarks?: string | null;
      /** 计划名称 */
      title?: string | null;
      version?: number;
    };
    SalesPlanCreate: {
      /** 负责部门 */
      department?: (number | {
        id: number;
      }) | null;
      /** 其他负责部门 */
      departments?: number[] | null;
      /** 计划模型 */
      model: number | {
        id: number;
      };
      /** 负责员工 */
      owner?: (number | {
        id: number;
      }) | null;
      /** 年度 */
      plan_year: number;
      /** 编制部门 */
      planned_department?: (number | {
        id: number;
      }) | null;
      /** 编制人员 */
      planned_employee?: (number | {
        id: number;
      }) | null;
      /** 相关员工（查看） */
      related?: number[] | null;
      /** 相关员工（编辑） */
      related_edit?: number[] | null;
      /** 说明 */
      remarks?: string | null;
      /** 计划名称 */
      title?: string | null;
    };
    /** 计划明细 */
    SalesPlanLine: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 客户 */
      customer?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 部门 */
      department?: components["schemas"]["Reference"] | null;
      /** 员工 */
      employee?: components["schemas"]["Reference"] | null;
      id: number;
      /** 指标 */
      indicator?: ("quantity" | "amount" | "effective" | "receipts" | "profit") | null;
      /** 期间 */
      period?: string | null;
      /** 销售计划 */
      plan?: components["schemas"]["Reference"] | null;
      /** 产品 */
      product?: components["schemas"]["Reference"] | null;
      /** 产品线 */
      product_line?: components["schemas"]["Reference"] | null;
      /** 区域 */
      region?: components["schemas"]["Reference"] | null;
      /** 计划值 */
      target?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    SalesPlanLineChange: {
      /** 客户 */
      customer?: (number | {
        id: number;
      }) | null;
      /** 部门 */
      department?: (number | {
        id: number;
      }) | null;
      /** 员工 */
      employee?: (number | {
        id: number;
      }) | null;
      /** 产品 */
      product?: (number | {
        id: number;
      }) | null;
      /** 产品线 */
      product_line?: (number | {
        id: number;
      }) | null;
      /** 区域 */
      region?: (number | {
        id: number;
      }) | null;
      /** 计划值 */
      target?: number | string;
      version?: number;
    };
    SalesPlanLineCreate: {
      /** 客户 */
      customer?: (number | {
        id: number;
      }) | null;
      /** 部门 */
      department?: (number | {
        id: number;
      }) | null;
      /** 员工 */
      employee?: (number | {
        id: number;
      }) | null;
      /**
       * 指标
       * @enum {string}
       */
      indicator: "quantity" | "amount" | "effective" | "receipts" | "profit";
      /** 期间 */
      period: string;
      /** 销售计划 */
      plan: number | {
        id: number;
      };
      /** 产品 */
      product?: (number | {
        id: number;
      }) | null;
      /** 产品线 */
      product_line?: (number | {
        id: number;
      }) | null;
      /** 区域 */
      region?: (number | {
        id: number;
      }) | null;
      /** 计划值 */
      target: number | string;
    };
    SalesPlanLineList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["SalesPlanLineRow"][];
    };
    /** 计划明细 */
    SalesPlanLineRow: {
      _title: string;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 客户 */
      customer?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 部门 */
      department?: components["schemas"]["Reference"] | null;
      /** 员工 */
      employee?: components["schemas"]["Reference"] | null;
      id: number;
      /** 指标 */
      indicator?: ("quantity" | "amount" | "effective" | "receipts" | "profit") | null;
      /** 期间 */
      period?: string | null;
      /** 销售计划 */
      plan?: components["schemas"]["Reference"] | null;
      /** 产品 */
      product?: components["schemas"]["Reference"] | null;
      /** 产品线 */
      product_line?: components["schemas"]["Reference"] | null;
      /** 区域 */
      region?: components["schemas"]["Reference"] | null;
      /** 计划值 */
      target?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    SalesPlanList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["SalesPlanRow"][];
    };
    /** 销售计划 */
    SalesPlanRow: {
      _title: string;
      /** 编制时间 */
      compiled_at?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 负责部门 */
      department?: components["schemas"]["Reference"] | null;
      /** 其他负责部门 */
      departments?: components["schemas"]["Reference"][] | null;
      id: number;
      /** 下发时间 */
      issued_at?: string | null;
      /** 下发人 */
      issued_by?: components["schemas"]["Reference"] | null;
      /** 计划模型 */
      model?: components["schemas"]["Reference"] | null;
      /** 负责员工 */
      owner?: components["schemas"]["Reference"] | null;
      /** 年度 */
      plan_year?: number | null;
      /** 编制部门 */
      planned_department?: components["schemas"]["Reference"] | null;
      /** 编制人员 */
      planned_employee?: components["schemas"]["Reference"] | null;
      /** 相关员工（查看） */
      related?: components["schemas"]["Reference"][] | null;
      /** 相关员工（编辑） */
      related_edit?: components["schemas"]["Reference"][] | null;
      /** 说明 */
      remarks?: string | null;
      /** 上报时间 */
      reported_at?: string | null;
      /** 状态 */
      status?: ("draft" | "reported" | "issued" | "executing" | "closed") | null;
      /** 计划名称 */
      title?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
      /** 版本号 */
      version_no?: number | null;
    };
    /** 销售阶段 */
    SalesStage: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 经历时间（天） */
      avg_days?: number | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      id: number;
      /** 里程碑 */
      milestone?: string | null;
      /** 销售模式 */
      mode?: components["schemas"]["Reference"] | null;
      /** 阶段名称 */
      name?: string | null;
      /** 升迁审批 */
      needs_approval?: boolean | null;
      /** 顺序 */
      sort_no?: number | null;
      /** 成功率 */
      success_rate?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    SalesStageChange: {
      /** 经历时间（天） */
      avg_days?: number | null;
      /** 里程碑 */
      milestone?: string | null;
      /** 销售模式 */
      mode?: number | {
        id: number;
      };
      /** 阶段名称 */
      name?: string;
      /** 升迁审批 */
      needs_approval?: boolean | null;
      /** 顺序 */
      sort_no?: number | null;
      /** 成功率 */
      success_rate?: (number | string) | null;
      version?: number;
    };
    SalesStageCreate: {
      /** 经历时间（天） */
      avg_days?: number | null;
      /** 里程碑 */
      milestone?: string | null;
      /** 销售模式 */
      mode: number | {
        id: number;
      };
      /** 阶段名称 */
      name: string;
      /** 升迁审批 */
      needs_approval?: boolean | null;
      /** 顺序 */
      sort_no?: number | null;
      /** 成功率 */
      success_rate?: (number | string) | null;
    };
    SalesStageList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["SalesStageRow"][];
    };
    /** 销售阶段 */
    SalesStageRow: {
      _title: string;
      /** 经历时间（天） */
      avg_days?: number | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      id: number;
      /** 里程碑 */
      milestone?: string | null;
      /** 销售模式 */
      mode?: components["schemas"]["Reference"] | null;
      /** 阶段名称 */
      name?: string | null;
      /** 升迁审批 */
      needs_approval?: boolean | null;
      /** 顺序 */
      sort_no?: number | null;
      /** 成功率 */
      success_rate?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    /** 销售团队 */
    SalesTeam: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 团队编码 */
      code?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 部门 */
      department?: components["schemas"]["Reference"] | null;
      /** 说明 */
      description?: string | null;
      id: number;
      /** 启用 */
      is_active?: boolean | null;
      /** 团队负责人 */
      leader?: components["schemas"]["Reference"] | null;
      /** 团队名称 */
      name?: string | null;
      /** 区域 */
      region?: components["schemas"]["Reference"] | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    SalesTeamChange: {
      /** 团队编码 */
      code?: string | null;
      /** 部门 */
      department?: (number | {
        id: number;
      }) | null;
      /** 说明 */
      description?: string | null;
      /** 启用 */
      is_active?: boolean | null;
      /** 团队负责人 */
      leader?: (number | {
        id: number;
      }) | null;
      /** 团队名称 */
      name?: string;
      /** 区域 */
      region?: (number | {
        id: number;
      }) | null;
      version?: number;
    };
    SalesTeamCreate: {
      /** 团队编码 */
      code?: string | null;
      /** 部门 */
      department?: (number | {
        id: number;
      }) | null;
      /** 说明 */
      description?: string | null;
      /** 启用 */
      is_active?: boolean | null;
      /** 团队负责人 */
      leader?: (number | {
        id: number;
      }) | null;
      /** 团队名称 */
      name: string;
      /** 区域 */
      region?: (number | {
        id: number;
      }) | null;
    };
    SalesTeamList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["SalesTeamRow"][];
    };
    /** 销售团队 */
    SalesTeamRow: {
      _title: string;
      /** 团队编码 */
      code?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 部门 */
      department?: components["schemas"]["Reference"] | null;
      /** 说明 */
      description?: string | null;
      id: number;
      /** 启用 */
      is_active?: boolean | null;
      /** 团队负责人 */
      leader?: components["schemas"]["Reference"] | null;
      /** 团队名称 */
      name?: string | null;
      /** 区域 */
      region?: components["schemas"]["Reference"] | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    /** 样品 */
    Sample: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 借用日期 */
      borrowed_at?: string | null;
      /** 联系人 */
      contact?: components["schemas"]["Reference"] | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 客户 */
      customer?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 负责部门 */
      department?: components["schemas"]["Reference"] | null;
      /** 其他负责部门 */
      departments?: components["schemas"]["Reference"][] | null;
      id: number;
      /** 备注 */
      note?: string | null;
      /** 负责员工 */
      owner?: components["schemas"]["Reference"] | null;
      /** 产品 */
      product?: components["schemas"]["Reference"] | null;
      /** 数量 */
      quantity?: string | null;
      /** 相关员工（查看） */
      related?: components["schemas"]["Reference"][] | null;
      /** 相关员工（编辑） */
      related_edit?: components["schemas"]["Reference"][] | null;
      /** 还回日期 */
      returned_at?: string | null;
      /** 样品单号 */
      sample_code?: string | null;
      /** 状态 */
      status?: ("lent" | "returned" | "consumed") | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    SampleChange: {
      /** 借用日期 */
      borrowed_at?: string | null;
      /** 联系人 */
      contact?: (number | {
        id: number;
      }) | null;
      /** 客户 */
      customer?: number | {
        id: number;
      };
      /** 负责部门 */
      department?: (number | {
        id: number;
      }) | null;
      /** 其他负责部门 */
      departments?: number[] | null;
      /** 备注 */
      note?: string | null;
      /** 负责员工 */
      owner?: (number | {
        id: number;
      }) | null;
      /** 产品 */
      product?: number | {
        id: number;
      };
      /** 数量 */
      quantity?: (number | string) | null;
      /** 相关员工（查看） */
      related?: number[] | null;
      /** 相关员工（编辑） */
      related_edit?: number[] | null;
      /** 样品单号 */
      sample_code?: string | null;
      version?: number;
    };
    SampleCreate: {
      /** 借用日期 */
      borrowed_at?: string | null;
      /** 联系人 */
      contact?: (number | {
        id: number;
      }) | null;
      /** 客户 */
      customer: number | {
        id: number;
      };
      /** 负责部门 */
      department?: (number | {
        id: number;
      }) | null;
      /** 其他负责部门 */
      departments?: number[] | null;
      /** 备注 */
      note?: string | null;
      /** 负责员工 */
      owner?: (number | {
        id: number;
      }) | null;
      /** 产品 */
      product: number | {
        id: number;
      };
      /** 数量 */
      quantity?: (number | string) | null;
      /** 相关员工（查看） */
      related?: number[] | null;
      /** 相关员工（编辑） */
      related_edit?: number[] | null;
      /** 样品单号 */
      sample_code?: string | null;
    };
    SampleList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["SampleRow"][];
    };
    /** 样品 */
    SampleRow: {
      _title: string;
      /** 借用日期 */
      borrowed_at?: string | null;
      /** 联系人 */
      contact?: components["schemas"]["Reference"] | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 客户 */
      customer?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 负责部门 */
      department?: components["schemas"]["Reference"] | null;
      /** 其他负责部门 */
      departments?: components["schemas"]["Reference"][] | null;
      id: number;
      /** 备注 */
      note?: string | null;
      /** 负责员工 */
      owner?: components["schemas"]["Reference"] | null;
      /** 产品 */
      product?: components["schemas"]["Reference"] | null;
      /** 数量 */
      quantity?: string | null;
      /** 相关员工（查看） */
      related?: components["schemas"]["Reference"][] | null;
      /** 相关员工（编辑） */
      related_edit?: components["schemas"]["Reference"][] | null;
      /** 还回日期 */
      returned_at?: string | null;
      /** 样品单号 */
      sample_code?: string | null;
      /** 状态 */
      status?: ("lent" | "returned" | "consumed") | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    SavedView: {
      config: {
        [key: string]: unknown;
      };
      departments: number[];
      id: number;
      key: string;
      mine: boolean;
      name: string;
      object: string;
      pinned: boolean;
      roles: number[];
      shared: boolean;
    };
    SearchAnswer: {
      groups: {
        icon: string;
        label: string;
        more: boolean;
        object: string;
        rows: {
          id: number;
          subtitle: string;
          title: string;
        }[];
      }[];
    };
    /** SearchQuery */
    SearchQuery: {
      /**
       * Objects
       * @default
       */
      objects?: string;
      /**
       * Q
       * @default
       */
      q?: string;
    };
    /** SectionIn */
    SectionIn: {
      /**
       * Columns
       * @default 2
       * @enum {integer}
       */
      columns?: 1 | 2;
      /**
       * Fields
       * @default []
       */
      fields?: string[];
      /** Title */
      title: string;
    };
    /** Selection */
    Selection: {
      /**
       * Ids
       * @default []
       */
      ids?: number[];
      /**
       * Input
       * @default {}
       */
      input?: {
        [key: string]: unknown;
      };
    };
    SelectionResult: components["schemas"]["Results"] | {
      data: unknown;
      message: string;
    };
    /** 服务请求 */
    ServiceRequest: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 受理渠道 */
      channel?: ("phone" | "web" | "wechat" | "email" | "visit" | "sales" | "dealer" | "other") | null;
      /** 关闭说明 */
      close_reason?: string | null;
      /** 关闭时间 */
      closed_at?: string | null;
      /** 转成的投诉 */
      complaint?: components["schemas"]["Reference"] | null;
      /** 联系人 */
      contact?: components["schemas"]["Reference"] | null;
      /** 请求内容 */
      content?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 客户 */
      customer?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 负责部门 */
      department?: components["schemas"]["Reference"] | null;
      /** 其他负责部门 */
      departments?: components["schemas"]["Reference"][] | null;
      /** 故障编码 */
      fault_code?: components["schemas"]["Reference"] | null;
      id: number;
      /** 转成的商机 */
      opportunity?: components["schemas"]["Reference"] | null;
      /** 其他联系人 */
      other_contacts?: components["schemas"]["Reference"][] | null;
      /** 负责员工 */
      owner?: components["schemas"]["Reference"] | null;
      /** 优先级 */
      priority?: ("urgent" | "high" | "normal" | "low") | null;
      /** 产品 */
      product?: components["schemas"]["Reference"] | null;
      /** 受理时间 */
      received_at?: string | null;
      /** 相关员工（查看） */
      related?: components["schemas"]["Reference"][] | null;
      /** 相关员工（编辑） */
      related_edit?: components["schemas"]["Reference"][] | null;
      /** 请求编号 */
      request_code?: string | null;
      /** 请求类型 */
      request_type?: ("repair" | "complaint" | "suggestion" | "usage") | null;
      /** 解决时间 */
      resolved_at?: string | null;
      /** 响应时间 */
      responded_at?: string | null;
      /** 客户满意度 */
      satisfaction?: ("very_satisfied" | "satisfied" | "neutral" | "dissatisfied") | null;
      /** 解决情况 */
      solution?: string | null;
      /** 状态 */
      status?: ("new" | "claimed" | "in_progress" | "resolved" | "visited" | "closed") | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
      /** 回访情况 */
      visit_result?: string | null;
      /** 回访时间 */
      visited_at?: string | null;
    };
    ServiceRequestChange: {
      /** 受理渠道 */
      channel?: ("phone" | "web" | "wechat" | "email" | "visit" | "sales" | "dealer" | "other") | null;
      /** 联系人 */
      contact?: (number | {
        id: number;
      }) | null;
      /** 请求内容 */
      content?: string;
      /** 客户 */
      customer?: number | {
        id: number;
      };
      /** 负责部门 */
      department?: (number | {
        id: number;
      }) | null;
      /** 其他负责部门 */
      departments?: number[] | null;
      /** 故障编码 */
      fault_code?: (number | {
        id: number;
      }) | null;
      /** 其他联系人 */
      other_contacts?: number[] | null;
      /** 负责员工 */
      owner?: (number | {
        id: number;
      }) | null;
      /** 优先级 */
      priority?: ("urgent" | "high" | "normal" | "low") | null;
      /** 产品 */
      product?: (number | {
        id: number;
      }) | null;
      /** 受理时间 */
      received_at?: string | null;
      /** 相关员工（查看） */
      related?: number[] | null;
      /** 相关员工（编辑） */
      related_edit?: number[] | null;
      /** 请求编号 */
      request_code?: string | null;
      /** 请求类型 */
      request_type?: ("repair" | "complaint" | "suggestion" | "usage") | null;
      version?: number;
    };
    ServiceRequestCreate: {
      /** 受理渠道 */
      channel?: ("phone" | "web" | "wechat" | "email" | "visit" | "sales" | "dealer" | "other") | null;
      /** 联系人 */
      contact?: (number | {
        id: number;
      }) | null;
      /** 请求内容 */
      content: string;
      /** 客户 */
      customer: number | {
        id: number;
      };
      /** 负责部门 */
      department?: (number | {
        id: number;
      }) | null;
      /** 其他负责部门 */
      departments?: number[] | null;
      /** 故障编码 */
      fault_code?: (number | {
        id: number;
      }) | null;
      /** 其他联系人 */
      other_contacts?: number[] | null;
      /** 负责员工 */
      owner?: (number | {
        id: number;
      }) | null;
      /** 优先级 */
      priority?: ("urgent" | "high" | "normal" | "low") | null;
      /** 产品 */
      product?: (number | {
        id: number;
      }) | null;
      /** 受理时间 */
      received_at?: string | null;
      /** 相关员工（查看） */
      related?: number[] | null;
      /** 相关员工（编辑） */
      related_edit?: number[] | null;
      /** 请求编号 */
      request_code?: string | null;
      /** 请求类型 */
      request_type?: ("repair" | "complaint" | "suggestion" | "usage") | null;
    };
    ServiceRequestList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["ServiceRequestRow"][];
    };
    /** 服务请求 */
    ServiceRequestRow: {
      _title: string;
      /** 受理渠道 */
      channel?: ("phone" | "web" | "wechat" | "email" | "visit" | "sales" | "dealer" | "other") | null;
      /** 关闭说明 */
      close_reason?: string | null;
      /** 关闭时间 */
      closed_at?: string | null;
      /** 转成的投诉 */
      complaint?: components["schemas"]["Reference"] | null;
      /** 联系人 */
      contact?: components["schemas"]["Reference"] | null;
      /** 请求内容 */
      content?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 客户 */
      customer?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 负责部门 */
      department?: components["schemas"]["Reference"] | null;
      /** 其他负责部门 */
      departments?: components["schemas"]["Reference"][] | null;
      /** 故障编码 */
      fault_code?: components["schemas"]["Reference"] | null;
      id: number;
      /** 转成的商机 */
      opportunity?: components["schemas"]["Reference"] | null;
      /** 其他联系人 */
      other_contacts?: components["schemas"]["Reference"][] | null;
      /** 负责员工 */
      owner?: components["schemas"]["Reference"] | null;
      /** 优先级 */
      priority?: ("urgent" | "high" | "normal" | "low") | null;
      /** 产品 */
      product?: components["schemas"]["Reference"] | null;
      /** 受理时间 */
      received_at?: string | null;
      /** 相关员工（查看） */
      related?: components["schemas"]["Reference"][] | null;
      /** 相关员工（编辑） */
      related_edit?: components["schemas"]["Reference"][] | null;
      /** 请求编号 */
      request_code?: string | null;
      /** 请求类型 */
      request_type?: ("repair" | "complaint" | "suggestion" | "usage") | null;
      /** 解决时间 */
      resolved_at?: string | null;
      /** 响应时间 */
      responded_at?: string | null;
      /** 客户满意度 */
      satisfaction?: ("very_satisfied" | "satisfied" | "neutral" | "dissatisfied") | null;
      /** 解决情况 */
      solution?: string | null;
      /** 状态 */
      status?: ("new" | "claimed" | "in_progress" | "resolved" | "visited" | "closed") | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
      /** 回访情况 */
      visit_result?: string | null;
      /** 回访时间 */
      visited_at?: string | null;
    };
    /** 服务工单 */
    ServiceWorkOrder: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 服务地址 */
      address?: string | null;
      /** 到达时间 */
      arrived_at?: string | null;
      /** 客户承担 */
      charged_amount?: string | null;
      /** 客户承担的费用 */
      charged_fees?: string | null;
      /** 客户承担的配件 */
      charged_parts?: string | null;
      /** 投诉 */
      complaint?: components["schemas"]["Reference"] | null;
      /** 联系人 */
      contact?: components["schemas"]["Reference"] | null;
      /** 工作内容 */
      content?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 客户 */
      customer?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 负责部门 */
      department?: components["schemas"]["Reference"] | null;
      /** 其他负责部门 */
      departments?: components["schemas"]["Reference"][] | null;
      /** 派工时间 */
      dispatched_at?: string | null;
      /** 执行人 */
      executor?: components["schemas"]["Reference"] | null;
      /** 故障模式 */
      failure_mode?: components["schemas"]["Reference"] | null;
      /** 故障编码 */
      fault_code?: components["schemas"]["Reference"] | null;
      /** 服务费用 */
      fee_amount?: string | null;
      /** 完成时间 */
      finished_at?: string | null;
      id: number;
      /** 销售订单 */
      order?: components["schemas"]["Reference"] | null;
      /** 负责员工 */
      owner?: components["schemas"]["Reference"] | null;
      /** 配件金额 */
      parts_amount?: string | null;
      /** 预约时间 */
      planned_at?: string | null;
      /** 产品 */
      product?: components["schemas"]["Reference"] | null;
      /** 相关员工（查看） */
      related?: components["schemas"]["Reference"][] | null;
      /** 相关员工（编辑） */
      related_edit?: components["schemas"]["Reference"][] | null;
      /** 服务请求 */
      request?: components["schemas"]["Reference"] | null;
      /** 处理结果 */
      result?: string | null;
      /** 客户满意度 */
      satisfaction?: ("very_satisfied" | "satisfied" | "neutral" | "dissatisfied") | null;
      /** 客户签字 */
      signature?: components["schemas"]["File"][] | null;
      /** 客户签字人 */
      signed_by?: string | null;
      /** 状态 */
      status?: ("pending" | "dispatched" | "in_progress" | "done") | null;
      /** 费用合计 */
      total_fee?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
      /** 回访情况 */
      visit_result?: string | null;
      /** 回访时间 */
      visited_at?: string | null;
      /** 工时（小时） */
      work_hours?: string | null;
      /** 工单号 */
      work_order_code?: string | null;
      /** 工单类型 */
      work_order_type?: ("question" | "complaint" | "repair" | "installation") | null;
    };
    ServiceWorkOrderChange: {
      /** 服务地址 */
      address?: string | null;
      /** 投诉 */
      complaint?: (number | {
        id: number;
      }) | null;
      /** 联系人 */
      contact?: (number | {
        id: number;
      }) | null;
      /** 工作内容 */
      content?: string;
      /** 客户 */
      customer?: number | {
        id: number;
      };
      /** 负责部门 */
      department?: (number | {
        id: number;
      }) | null;
      /** 其他负责部门 */
      departments?: number[] | null;
      /** 故障模式 */
      failure_mode?: (number | {
        id: number;
      }) | null;
      /** 故障编码 */
      fault_code?: (number | {
        id: number;
      }) | null;
      /** 销售订单 */
      order?: (number | {
        id: number;
      }) | null;
      /** 负责员工 */
      owner?: (number | {
        id: number;
      }) | null;
      /** 预约时间 */
      planned_at?: string | null;
      /** 产品 */
      product?: (number | {
        id: number;
      }) | null;
      /** 相关员工（查看） */
      related?: number[] | null;
      /** 相关员工（编辑） */
      related_edit?: number[] | null;
      /** 服务请求 */
      request?: (number | {
        id: number;
      }) | null;
      version?: number;
      /** 工时（小时） */
      work_hours?: (number | string) | null;
      /** 工单号 */
      work_order_code?: string | null;
      /** 工单类型 */
      work_order_type?: ("question" | "complaint" | "repair" | "installation") | null;
    };
    ServiceWorkOrderCreate: {
      /** 服务地址 */
      address?: string | null;
      /** 投诉 */
      complaint?: (number | {
        id: number;
      }) | null;
      /** 联系人 */
      contact?: (number | {
        id: number;
      }) | null;
      /** 工作内容 */
      content: string;
      /** 客户 */
      customer: number | {
        id: number;
      };
      /** 负责部门 */
      department?: (number | {
        id: number;
      }) | null;
      /** 其他负责部门 */
      departments?: number[] | null;
      /** 执行人 */
      executor?: (number | {
        id: number;
      }) | null;
      /** 故障模式 */
      failure_mode?: (number | {
        id: number;
      }) | null;
      /** 故障编码 */
      fault_code?: (number | {
        id: number;
      }) | null;
      /** 销售订单 */
      order?: (number | {
        id: number;
      }) | null;
      /** 负责员工 */
      owner?: (number | {
        id: number;
      }) | null;
      /** 预约时间 */
      planned_at?: string | null;
      /** 产品 */
      product?: (number | {
        id: number;
      }) | null;
      /** 相关员工（查看） */
      related?: number[] | null;
      /** 相关员工（编辑） */
      related_edit?: number[] | null;
      /** 服务请求 */
      request?: (number | {
        id: number;
      }) | null;
      /** 工时（小时） */
      work_hours?: (number | string) | null;
      /** 工单号 */
      work_order_code?: string | null;
      /** 工单类型 */
      work_order_type?: ("question" | "complaint" | "repair" | "installation") | null;
    };
    ServiceWorkOrderList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["ServiceWorkOrderRow"][];
    };
    /** 服务工单 */
    ServiceWorkOrderRow: {
      _title: string;
      /** 服务地址 */
      address?: string | null;
      /** 到达时间 */
      arrived_at?: string | null;
      /** 客户承担 */
      charged_amount?: string | null;
      /** 客户承担的费用 */
      charged_fees?: string | null;
      /** 客户承担的配件 */
      charged_parts?: string | null;
      /** 投诉 */
      complaint?: components["schemas"]["Reference"] | null;
      /** 联系人 */
      contact?: components["schemas"]["Reference"] | null;
      /** 工作内容 */
      content?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 客户 */
      customer?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 负责部门 */
      department?: components["schemas"]["Reference"] | null;
      /** 其他负责部门 */
      departments?: components["schemas"]["Reference"][] | null;
      /** 派工时间 */
      dispatched_at?: string | null;
      /** 执行人 */
      executor?: components["schemas"]["Reference"] | null;
      /** 故障模式 */
      failure_mode?: components["schemas"]["Reference"] | null;
      /** 故障编码 */
      fault_code?: components["schemas"]["Reference"] | null;
      /** 服务费用 */
      fee_amount?: string | null;
      /** 完成时间 */
      finished_at?: string | null;
      id: number;
      /** 销售订单 */
      order?: components["schemas"]["Reference"] | null;
      /** 负责员工 */
      owner?: components["schemas"]["Reference"] | null;
      /** 配件金额 */
      parts_amount?: string | null;
      /** 预约时间 */
      planned_at?: string | null;
      /** 产品 */
      product?: components["schemas"]["Reference"] | null;
      /** 相关员工（查看） */
      related?: components["schemas"]["Reference"][] | null;
      /** 相关员工（编辑） */
      related_edit?: components["schemas"]["Reference"][] | null;
      /** 服务请求 */
      request?: components["schemas"]["Reference"] | null;
      /** 处理结果 */
      result?: string | null;
      /** 客户满意度 */
      satisfaction?: ("very_satisfied" | "satisfied" | "neutral" | "dissatisfied") | null;
      /** 客户签字 */
      signature?: components["schemas"]["File"][] | null;
      /** 客户签字人 */
      signed_by?: string | null;
      /** 状态 */
      status?: ("pending" | "dispatched" | "in_progress" | "done") | null;
      /** 费用合计 */
      total_fee?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
      /** 回访情况 */
      visit_result?: string | null;
      /** 回访时间 */
      visited_at?: string | null;
      /** 工时（小时） */
      work_hours?: string | null;
      /** 工单号 */
      work_order_code?: string | null;
      /** 工单类型 */
      work_order_type?: ("question" | "complaint" | "repair" | "installation") | null;
    };
    /** Settings */
    Settings: {
      /** Locale */
      locale?: ("zh-CN" | "en") | null;
      /** Prefs */
      prefs?: {
        [key: string]: unknown;
      } | null;
      /** Theme */
      theme?: ("light" | "dark" | "system") | null;
    };
    /**
     * SheetIn
     * @description `version` is that of the sheet as it was read: a sheet sent twice is refused the second time.
     */
    SheetIn: {
      /** Answers */
      answers: components["schemas"]["AnswerIn"][];
      /** Channel */
      channel?: ("paper" | "phone" | "visit" | "mail" | "program") | null;
      /** Version */
      version: number;
    };
    SignInInfo: {
      account_sets?: {
        code: string;
        name: string;
      }[];
      can_mail: boolean;
      can_reset: boolean;
      locales: ("zh-CN" | "en")[];
      providers: {
        code: string;
        kind: string;
        name: string;
      }[];
      signed_in: boolean;
      version: string;
    };
    SignInLine: {
      account: string;
      /** Format: date-time */
      at: string;
      by: {
        id: number;
        title: string | null;
      } | null;
      client: string;
      event: {
        label: string;
        name: string;
      };
      id: number;
      ip: string;
      method: string;
      operator: {
        id: number;
        title: string | null;
      } | null;
      reason: string;
      /** @enum {unknown} */
      result: "ok" | "failed";
    };
    SignInLines: {
      next: number | null;
      rows: {
        account: string;
        /** Format: date-time */
        at: string;
        by: {
          id: number;
          title: string | null;
        } | null;
        client: string;
        event: {
          label: string;
          name: string;
        };
        id: number;
        ip: string;
        method: string;
        operator: {
          id: number;
          title: string | null;
        } | null;
        reason: string;
        /** @enum {unknown} */
        result: "ok" | "failed";
      }[];
    };
    SignInLog: {
      events: {
        label: string;
        name: string;
      }[];
      next: number | null;
      rows: {
        account: string;
        /** Format: date-time */
        at: string;
        by: {
          id: number;
          title: string | null;
        } | null;
        client: string;
        event: {
          label: string;
          name: string;
        };
        id: number;
        ip: string;
        method: string;
        operator: {
          id: number;
          title: string | null;
        } | null;
        reason: string;
        /** @enum {unknown} */
        result: "ok" | "failed";
      }[];
    };
    SignInPolicy: {
      can_mail: boolean;
      limits: {
        [key: string]: {
          max: number;
          min: number;
        };
      };
      second_factor: string[];
      values: {
        address: string;
        classes: number;
        code_minutes: number;
        history: number;
        ip_lock_after: number;
        lock_after: number;
        lock_seconds: number;
        max_age_days: number;
        min_length: number;
        reset_by_mail: boolean;
        reset_minutes: number;
        /** @enum {unknown} */
        second_factor: "optional" | "administrators" | "everyone";
        session_days: number;
      };
    };
    /** 升迁审批 */
    StageApproval: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 审批人 */
      approver?: components["schemas"]["Reference"] | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 处理时间 */
      decided_at?: string | null;
      /** 处理人 */
      decided_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 原阶段 */
      from_stage?: components["schemas"]["Reference"] | null;
      id: number;
      /** 商机 */
      opportunity?: components["schemas"]["Reference"] | null;
      /** 意见 */
      reason?: string | null;
      /** 申请时间 */
      requested_at?: string | null;
      /** 申请人 */
      requester?: components["schemas"]["Reference"] | null;
      /** 状态 */
      status?: ("pending" | "approved" | "refused" | "withdrawn") | null;
      /** 推进总结 */
      summary?: string | null;
      /** 申请升迁至 */
      to_stage?: components["schemas"]["Reference"] | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    StageApprovalChange: {
      /** 审批人 */
      approver?: (number | {
        id: number;
      }) | null;
      /** 处理时间 */
      decided_at?: string | null;
      /** 处理人 */
      decided_by?: (number | {
        id: number;
      }) | null;
      /** 原阶段 */
      from_stage?: (number | {
        id: number;
      }) | null;
      /** 商机 */
      opportunity?: number | {
        id: number;
      };
      /** 意见 */
      reason?: string | null;
      /** 申请时间 */
      requested_at?: string | null;
      /** 申请人 */
      requester?: (number | {
        id: number;
      }) | null;
      /** 状态 */
      status?: ("pending" | "approved" | "refused" | "withdrawn") | null;
      /** 推进总结 */
      summary?: string | null;
      /** 申请升迁至 */
      to_stage?: number | {
        id: number;
      };
      version?: number;
    };
    StageApprovalCreate: {
      /** 审批人 */
      approver?: (number | {
        id: number;
      }) | null;
      /** 处理时间 */
      decided_at?: string | null;
      /** 处理人 */
      decided_by?: (number | {
        id: number;
      }) | null;
      /** 原阶段 */
      from_stage?: (number | {
        id: number;
      }) | null;
      /** 商机 */
      opportunity: number | {
        id: number;
      };
      /** 意见 */
      reason?: string | null;
      /** 申请时间 */
      requested_at?: string | null;
      /** 申请人 */
      requester?: (number | {
        id: number;
      }) | null;
      /** 状态 */
      status?: ("pending" | "approved" | "refused" | "withdrawn") | null;
      /** 推进总结 */
      summary?: string | null;
      /** 申请升迁至 */
      to_stage: number | {
        id: number;
      };
    };
    StageApprovalList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["StageApprovalRow"][];
    };
    /** 升迁审批 */
    StageApprovalRow: {
      _title: string;
      /** 审批人 */
      approver?: components["schemas"]["Reference"] | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 处理时间 */
      decided_at?: string | null;
      /** 处理人 */
      decided_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 原阶段 */
      from_stage?: components["schemas"]["Reference"] | null;
      id: number;
      /** 商机 */
      opportunity?: components["schemas"]["Reference"] | null;
      /** 意见 */
      reason?: string | null;
      /** 申请时间 */
      requested_at?: string | null;
      /** 申请人 */
      requester?: components["schemas"]["Reference"] | null;
      /** 状态 */
      status?: ("pending" | "approved" | "refused" | "withdrawn") | null;
      /** 推进总结 */
      summary?: string | null;
      /** 申请升迁至 */
      to_stage?: components["schemas"]["Reference"] | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    /** 阶段推进 */
    StagePush: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 停留天数 */
      days_in_stage?: number | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 原阶段 */
      from_stage?: components["schemas"]["Reference"] | null;
      id: number;
      /** 商机 */
      opportunity?: components["schemas"]["Reference"] | null;
      /** 推进时间 */
      pushed_at?: string | null;
      /** 推进人 */
      pushed_by?: components["schemas"]["Reference"] | null;
      /** 类型 */
      result?: ("start" | "push" | "win" | "lose" | "reopen") | null;
      /** 推进总结 */
      summary?: string | null;
      /** 新阶段 */
      to_stage?: components["schemas"]["Reference"] | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    StagePushChange: {
      /** 停留天数 */
      days_in_stage?: number | null;
      /** 原阶段 */
      from_stage?: (number | {
        id: number;
      }) | null;
      /** 商机 */
      opportunity?: number | {
        id: number;
      };
      /** 推进时间 */
      pushed_at?: string | null;
      /** 推进人 */
      pushed_by?: (number | {
        id: number;
      }) | null;
      /** 类型 */
      result?: ("start" | "push" | "win" | "lose" | "reopen") | null;
      /** 推进总结 */
      summary?: string | null;
      /** 新阶段 */
      to_stage?: (number | {
        id: number;
      }) | null;
      version?: number;
    };
    StagePushCreate: {
      /** 停留天数 */
      days_in_stage?: number | null;
      /** 原阶段 */
      from_stage?: (number | {
        id: number;
      }) | null;
      /** 商机 */
      opportunity: number | {
        id: number;
      };
      /** 推进时间 */
      pushed_at?: string | null;
      /** 推进人 */
      pushed_by?: (number | {
        id: number;
      }) | null;
      /** 类型 */
      result?: ("start" | "push" | "win" | "lose" | "reopen") | null;
      /** 推进总结 */
      summary?: string | null;
      /** 新阶段 */
      to_stage?: (number | {
        id: number;
      }) | null;
    };
    StagePushList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["StagePushRow"][];
    };
    /** 阶段推进 */
    StagePushRow: {
      _title: string;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 停留天数 */
      days_in_stage?: number | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 原阶段 */
      from_stage?: components["schemas"]["Reference"] | null;
      id: number;
      /** 商机 */
      opportunity?: components["schemas"]["Reference"] | null;
      /** 推进时间 */
      pushed_at?: string | null;
      /** 推进人 */
      pushed_by?: components["schemas"]["Reference"] | null;
      /** 类型 */
      result?: ("start" | "push" | "win" | "lose" | "reopen") | null;
      /** 推进总结 */
      summary?: string | null;
      /** 新阶段 */
      to_stage?: components["schemas"]["Reference"] | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    /** 阶段配额 */
    StageQuota: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 每单成交金额 */
      deal_amount?: string | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 部门 */
      department?: components["schemas"]["Reference"] | null;
      /** 人员 */
      employee?: components["schemas"]["Reference"] | null;
      id: number;
      /** 理想客户数量 */
      ideal_customers?: number | null;
      /** 理想销售配额 */
      ideal_quota?: string | null;
      /** 销售模式 */
      mode?: components["schemas"]["Reference"] | null;
      /** 月销售任务 */
      monthly_task?: string | null;
      /** 配额 */
      quota_amount?: string | null;
      /** 配额对象 */
      scope?: ("company" | "department" | "employee") | null;
      /** 销售阶段 */
      stage?: components["schemas"]["Reference"] | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    StageQuotaChange: {
      /** 每单成交金额 */
      deal_amount?: (number | string) | null;
      /** 部门 */
      department?: (number | {
        id: number;
      }) | null;
      /** 人员 */
      employee?: (number | {
        id: number;
      }) | null;
      /** 理想客户数量 */
      ideal_customers?: number | null;
      /** 理想销售配额 */
      ideal_quota?: (number | string) | null;
      /** 销售模式 */
      mode?: number | {
        id: number;
      };
      /** 月销售任务 */
      monthly_task?: (number | string) | null;
      /** 配额 */
      quota_amount?: (number | string) | null;
      /** 配额对象 */
      scope?: ("company" | "department" | "employee") | null;
      /** 销售阶段 */
      stage?: number | {
        id: number;
      };
      version?: number;
    };
    StageQuotaCreate: {
      /** 每单成交金额 */
      deal_amount?: (number | string) | null;
      /** 部门 */
      department?: (number | {
        id: number;
      }) | null;
      /** 人员 */
      employee?: (number | {
        id: number;
      }) | null;
      /** 理想客户数量 */
      ideal_customers?: number | null;
      /** 理想销售配额 */
      ideal_quota?: (number | string) | null;
      /** 销售模式 */
      mode: number | {
        id: number;
      };
      /** 月销售任务 */
      monthly_task?: (number | string) | null;
      /** 配额 */
      quota_amount?: (number | string) | null;
      /** 配额对象 */
      scope?: ("company" | "department" | "employee") | null;
      /** 销售阶段 */
      stage: number | {
        id: number;
      };
    };
    StageQuotaList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["StageQuotaRow"][];
    };
    /** 阶段配额 */
    StageQuotaRow: {
      _title: string;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 每单成交金额 */
      deal_amount?: string | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 部门 */
      department?: components["schemas"]["Reference"] | null;
      /** 人员 */
      employee?: components["schemas"]["Reference"] | null;
      id: number;
      /** 理想客户数量 */
      ideal_customers?: number | null;
      /** 理想销售配额 */
      ideal_quota?: string | null;
      /** 销售模式 */
      mode?: components["schemas"]["Reference"] | null;
      /** 月销售任务 */
      monthly_task?: string | null;
      /** 配额 */
      quota_amount?: string | null;
      /** 配额对象 */
      scope?: ("company" | "department" | "employee") | null;
      /** 销售阶段 */
      stage?: components["schemas"]["Reference"] | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    Starred: {
      starred: boolean;
    };
    StarredIds: {
      starred: number[];
    };
    Started: {
      id: number;
    };
    StartedJob: {
      job: number;
    };
    /** 采购入库 */
    StockReceipt: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 金额 */
      amount?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 负责部门 */
      department?: components["schemas"]["Reference"] | null;
      /** 其他负责部门 */
      departments?: components["schemas"]["Reference"][] | null;
      id: number;
      /** 类型 */
      kind?: ("in" | "back") | null;
      /** 摘要 */
      note?: string | null;
      /** 入库单号 */
      number?: string | null;
      /** 采购订单 */
      order?: components["schemas"]["Reference"] | null;
      /** 负责员工 */
      owner?: components["schemas"]["Reference"] | null;
      /** 日期 */
      receipt_date?: string | null;
      /** 相关员工（查看） */
      related?: components["schemas"]["Reference"][] | null;
      /** 相关员工（编辑） */
      related_edit?: components["schemas"]["Reference"][] | null;
      /** 供应商 */
      supplier_name?: string | null;
      /** 业务系统 */
      system?: components["schemas"]["Reference"] | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
      /** 仓库 */
      warehouse?: string | null;
    };
    StockReceiptChange: {
      /** 金额 */
      amount?: (number | string) | null;
      /** 负责部门 */
      department?: (number | {
        id: number;
      }) | null;
      /** 其他负责部门 */
      departments?: number[] | null;
      /** 类型 */
      kind?: ("in" | "back") | null;
      /** 摘要 */
      note?: string | null;
      /** 入库单号 */
      number?: string;
      /** 采购订单 */
      order?: (number | {
        id: number;
      }) | null;
      /** 负责员工 */
      owner?: (number | {
        id: number;
      }) | null;
      /**
       * 日期
       * Format: date
       */
      receipt_date?: string;
      /** 相关员工（查看） */
      related?: number[] | null;
      /** 相关员工（编辑） */
      related_edit?: number[] | null;
      /** 供应商 */
      supplier_name?: string;
      /** 业务系统 */
      system?: number | {
        id: number;
      };
      version?: number;
      /** 仓库 */
      warehouse?: string | null;
    };
    StockReceiptCreate: {
      /** 金额 */
      amount?: (number | string) | null;
      /** 负责部门 */
      department?: (number | {
        id: number;
      }) | null;
      /** 其他负责部门 */
      departments?: number[] | null;
      /** 类型 */
      kind?: ("in" | "back") | null;
      /** 摘要 */
      note?: string | null;
      /** 入库单号 */
      number: string;
      /** 采购订单 */
      order?: (number | {
        id: number;
      }) | null;
      /** 负责员工 */
      owner?: (number | {
        id: number;
      }) | null;
      /**
       * 日期
       * Format: date
       */
      receipt_date: string;
      /** 相关员工（查看） */
      related?: number[] | null;
      /** 相关员工（编辑） */
      related_edit?: number[] | null;
      /** 供应商 */
      supplier_name: string;
      /** 业务系统 */
      system: number | {
        id: number;
      };
      /** 仓库 */
      warehouse?: string | null;
    };
    StockReceiptList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["StockReceiptRow"][];
    };
    /** 采购入库 */
    StockReceiptRow: {
      _title: string;
      /** 金额 */
      amount?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 负责部门 */
      department?: components["schemas"]["Reference"] | null;
      /** 其他负责部门 */
      departments?: components["schemas"]["Reference"][] | null;
      id: number;
      /** 类型 */
      kind?: ("in" | "back") | null;
      /** 摘要 */
      note?: string | null;
      /** 入库单号 */
      number?: string | null;
      /** 采购订单 */
      order?: components["schemas"]["Reference"] | null;
      /** 负责员工 */
      owner?: components["schemas"]["Reference"] | null;
      /** 日期 */
      receipt_date?: string | null;
      /** 相关员工（查看） */
      related?: components["schemas"]["Reference"][] | null;
      /** 相关员工（编辑） */
      related_edit?: components["schemas"]["Reference"][] | null;
      /** 供应商 */
      supplier_name?: string | null;
      /** 业务系统 */
      system?: components["schemas"]["Reference"] | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
      /** 仓库 */
      warehouse?: string | null;
    };
    /** 调查活动 */
    SurveyActivity: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 平均得分 */
      average_score?: string | null;
      /** 品牌 */
      brand?: string | null;
      /** 市场活动 */
      campaign?: components["schemas"]["Reference"] | null;
      /** 调查编号 */
      code?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 负责部门 */
      department?: components["schemas"]["Reference"] | null;
      /** 其他负责部门 */
      departments?: components["schemas"]["Reference"][] | null;
      /** 结束日期 */
      end_date?: string | null;
      id: number;
      /** 类型 */
      kind?: ("market" | "service" | "satisfaction") | null;
      /** 调查名称 */
      name?: string | null;
      /** 负责员工 */
      owner?: components["schemas"]["Reference"] | null;
      /** 产品 */
      product?: components["schemas"]["Reference"] | null;
      /** 调查目的 */
      purpose?: string | null;
      /** 相关员工（查看） */
      related?: components["schemas"]["Reference"][] | null;
      /** 相关员工（编辑） */
      related_edit?: components["schemas"]["Reference"][] | null;
      /** 对象数 */
      respondent_count?: string | null;
      /** 调查对象 */
      respondent_kind?: ("customer" | "contact" | "employee") | null;
      /** 已回收 */
      returned_count?: string | null;
      /** 开始日期 */
      start_date?: string | null;
      /** 状态 */
      status?: ("planning" | "running" | "finished") | null;
      /** 调查内容 */
      subject?: ("company" | "brand" | "product") | null;
      /** 调查问卷 */
      template?: components["schemas"]["Reference"] | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    SurveyActivityChange: {
      /** 品牌 */
      brand?: string | null;
      /** 市场活动 */
      campaign?: (number | {
        id: number;
      }) | null;
      /** 调查编号 */
      code?: string | null;
      /** 负责部门 */
      department?: (number | {
        id: number;
      }) | null;
      /** 其他负责部门 */
      departments?: number[] | null;
      /** 结束日期 */
      end_date?: string | null;
      /** 调查名称 */
      name?: string;
      /** 负责员工 */
      owner?: (number | {
        id: number;
      }) | null;
      /** 产品 */
      product?: (number | {
        id: number;
      }) | null;
      /** 调查目的 */
      purpose?: string | null;
      /** 相关员工（查看） */
      related?: number[] | null;
      /** 相关员工（编辑） */
      related_edit?: number[] | null;
      /** 调查对象 */
      respondent_kind?: ("customer" | "contact" | "employee") | null;
      /** 开始日期 */
      start_date?: string | null;
      /** 调查内容 */
      subject?: ("company" | "brand" | "product") | null;
      /** 调查问卷 */
      template?: number | {
        id: number;
      };
      version?: number;
    };
    SurveyActivityCreate: {
      /** 品牌 */
      brand?: string | null;
      /** 市场活动 */
      campaign?: (number | {
        id: number;
      }) | null;
      /** 调查编号 */
      code?: string | null;
      /** 负责部门 */
      department?: (number | {
        id: number;
      }) | null;
      /** 其他负责部门 */
      departments?: number[] | null;
      /** 结束日期 */
      end_date?: string | null;
      /** 调查名称 */
      name: string;
      /** 负责员工 */
      owner?: (number | {
        id: number;
      }) | null;
      /** 产品 */
      product?: (number | {
        id: number;
      }) | null;
      /** 调查目的 */
      purpose?: string | null;
      /** 相关员工（查看） */
      related?: number[] | null;
      /** 相关员工（编辑） */
      related_edit?: number[] | null;
      /** 调查对象 */
      respondent_kind?: ("customer" | "contact" | "employee") | null;
      /** 开始日期 */
      start_date?: string | null;
      /** 状态 */
      status?: ("planning" | "running" | "finished") | null;
      /** 调查内容 */
      subject?: ("company" | "brand" | "product") | null;
      /** 调查问卷 */
      template: number | {
        id: number;
      };
    };
    SurveyActivityList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["SurveyActivityRow"][];
    };
    /** 调查活动 */
    SurveyActivityRow: {
      _title: string;
      /** 平均得分 */
      average_score?: string | null;
      /** 品牌 */
      brand?: string | null;
      /** 市场活动 */
      campaign?: components["schemas"]["Reference"] | null;
      /** 调查编号 */
      code?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 负责部门 */
      department?: components["schemas"]["Reference"] | null;
      /** 其他负责部门 */
      departments?: components["schemas"]["Reference"][] | null;
      /** 结束日期 */
      end_date?: string | null;
      id: number;
      /** 类型 */
      kind?: ("market" | "service" | "satisfaction") | null;
      /** 调查名称 */
      name?: string | null;
      /** 负责员工 */
      owner?: components["schemas"]["Reference"] | null;
      /** 产品 */
      product?: components["schemas"]["Reference"] | null;
      /** 调查目的 */
      purpose?: string | null;
      /** 相关员工（查看） */
      related?: components["schemas"]["Reference"][] | null;
      /** 相关员工（编辑） */
      related_edit?: components["schemas"]["Reference"][] | null;
      /** 对象数 */
      respondent_count?: string | null;
      /** 调查对象 */
      respondent_kind?: ("customer" | "contact" | "employee") | null;
      /** 已回收 */
      returned_count?: string | null;
      /** 开始日期 */
      start_date?: string | null;
      /** 状态 */
      status?: ("planning" | "running" | "finished") | null;
      /** 调查内容 */
      subject?: ("company" | "brand" | "product") | null;
      /** 调查问卷 */
      template?: components["schemas"]["Reference"] | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    /** 答卷 */
    SurveyAnswer: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 答案 */
      answer?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      id: number;
      /** 选项 */
      options?: components["schemas"]["Reference"][] | null;
      /** 题目 */
      question?: components["schemas"]["Reference"] | null;
      /** 调查对象 */
      respondent?: components["schemas"]["Reference"] | null;
      /** 得分 */
      score?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    SurveyAnswerChange: {
      /** 答案 */
      answer?: string | null;
      /** 选项 */
      options?: number[] | null;
      /** 题目 */
      question?: number | {
        id: number;
      };
      /** 调查对象 */
      respondent?: number | {
        id: number;
      };
      /** 得分 */
      score?: (number | string) | null;
      version?: number;
    };
    SurveyAnswerCreate: {
      /** 答案 */
      answer?: string | null;
      /** 选项 */
      options?: number[] | null;
      /** 题目 */
      question: number | {
        id: number;
      };
      /** 调查对象 */
      respondent: number | {
        id: number;
      };
      /** 得分 */
      score?: (number | string) | null;
    };
    SurveyAnswerList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["SurveyAnswerRow"][];
    };
    /** 答卷 */
    SurveyAnswerRow: {
      _title: string;
      /** 答案 */
      answer?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      id: number;
      /** 选项 */
      options?: components["schemas"]["Reference"][] | null;
      /** 题目 */
      question?: components["schemas"]["Reference"] | null;
      /** 调查对象 */
      respondent?: components["schemas"]["Reference"] | null;
      /** 得分 */
      score?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    /** 题目选项 */
    SurveyOption: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      id: number;
      /** 选项内容 */
      option_text?: string | null;
      /** 题目 */
      question?: components["schemas"]["Reference"] | null;
      /** 得分 */
      score?: string | null;
      /** 顺序 */
      sort_no?: number | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    SurveyOptionChange: {
      /** 选项内容 */
      option_text?: string;
      /** 题目 */
      question?: number | {
        id: number;
      };
      /** 得分 */
      score?: (number | string) | null;
      /** 顺序 */
      sort_no?: number | null;
      version?: number;
    };
    SurveyOptionCreate: {
      /** 选项内容 */
      option_text: string;
      /** 题目 */
      question: number | {
        id: number;
      };
      /** 得分 */
      score?: (number | string) | null;
      /** 顺序 */
      sort_no?: number | null;
    };
    SurveyOptionList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["SurveyOptionRow"][];
    };
    /** 题目选项 */
    SurveyOptionRow: {
      _title: string;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      id: number;
      /** 选项内容 */
      option_text?: string | null;
      /** 题目 */
      question?: components["schemas"]["Reference"] | null;
      /** 得分 */
      score?: string | null;
      /** 顺序 */
      sort_no?: number | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    /** 问卷题目 */
    SurveyQuestion: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 填写内容 */
      answer_kind?: ("text" | "number") | null;
      /** 排列方式 */
      arrangement?: ("vertical" | "horizontal" | "columns") | null;
      /** 题库题目 */
      bank_question?: components["schemas"]["Reference"] | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      id: number;
      /** 必须填写 */
      is_required?: boolean | null;
      /** 最多选 */
      max_picks?: number | null;
      /** 最少选 */
      min_picks?: number | null;
      /** 题型 */
      question_type?: ("single" | "multiple" | "text" | "select") | null;
      /** 简称 */
      short_name?: string | null;
      /** 顺序 */
      sort_no?: number | null;
      /** 问卷 */
      template?: components["schemas"]["Reference"] | null;
      /** 题目 */
      title?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    SurveyQuestionChange: {
      /** 填写内容 */
      answer_kind?: ("text" | "number") | null;
      /** 排列方式 */
      arrangement?: ("vertical" | "horizontal" | "columns") | null;
      /** 题库题目 */
      bank_question?: (number | {
        id: number;
      }) | null;
      /** 必须填写 */
      is_required?: boolean | null;
      /** 最多选 */
      max_picks?: number | null;
      /** 最少选 */
      min_picks?: number | null;
      /** 题型 */
      question_type?: ("single" | "multiple" | "text" | "select") | null;
      /** 简称 */
      short_name?: string | null;
      /** 顺序 */
      sort_no?: number | null;
      /** 问卷 */
      template?: number | {
        id: number;
      };
      /** 题目 */
      title?: string;
      version?: number;
    };
    SurveyQuestionCreate: {
      /** 填写内容 */
      answer_kind?: ("text" | "number") | null;
      /** 排列方式 */
      arrangement?: ("vertical" | "horizontal" | "columns") | null;
      /** 题库题目 */
      bank_question?: (number | {
        id: number;
      }) | null;
      /** 必须填写 */
      is_required?: boolean | null;
      /** 最多选 */
      max_picks?: number | null;
      /** 最少选 */
      min_picks?: number | null;
      /** 题型 */
      question_type?: ("single" | "multiple" | "text" | "select") | null;
      /** 简称 */
      short_name?: string | null;
      /** 顺序 */
      sort_no?: number | null;
      /** 问卷 */
      template: number | {
        id: number;
      };
      /** 题目 */
      title: string;
    };
    SurveyQuestionDrawn: {
      answer_kind: string;
      arrangement: string;
      bank_question: number | null;
      id: number;
      is_required: boolean;
      max_picks: number | null;
      min_picks: number | null;
      options: {
        id: number;
        score: number | string | null;
        text: string;
      }[];
      question_type: string;
      short_name: string | null;
      title: string;
    };
    SurveyQuestionList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["SurveyQuestionRow"][];
    };
    /** 问卷题目 */
    SurveyQuestionRow: {
      _title: string;
      /** 填写内容 */
      answer_kind?: ("text" | "number") | null;
      /** 排列方式 */
      arrangement?: ("vertical" | "horizontal" | "columns") | null;
      /** 题库题目 */
      bank_question?: components["schemas"]["Reference"] | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      id: number;
      /** 必须填写 */
      is_required?: boolean | null;
      /** 最多选 */
      max_picks?: number | null;
      /** 最少选 */
      min_picks?: number | null;
      /** 题型 */
      question_type?: ("single" | "multiple" | "text" | "select") | null;
      /** 简称 */
      short_name?: string | null;
      /** 顺序 */
      sort_no?: number | null;
      /** 问卷 */
      template?: components["schemas"]["Reference"] | null;
      /** 题目 */
      title?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    /** 调查对象 */
    SurveyRespondent: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 调查活动 */
      activity?: components["schemas"]["Reference"] | null;
      /** 回收方式 */
      channel?: ("paper" | "phone" | "visit" | "mail" | "program") | null;
      /** 联系人 */
      contact?: components["schemas"]["Reference"] | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 客户 */
      customer?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 员工 */
      employee?: components["schemas"]["Reference"] | null;
      /** 录入人 */
      entered_by?: components["schemas"]["Reference"] | null;
      /** 录入次数 */
      entries?: number | null;
      id: number;
      /** 调查对象 */
      name?: string | null;
      /** 回收时间 */
      returned_at?: string | null;
      /** 得分 */
      score?: string | null;
      /** 发送时间 */
      sent_at?: string | null;
      /** 状态 */
      status?: ("waiting" | "sent" | "returned") | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    SurveyRespondentChange: {
      /** 调查活动 */
      activity?: number | {
        id: number;
      };
      /** 回收方式 */
      channel?: ("paper" | "phone" | "visit" | "mail" | "program") | null;
      /** 联系人 */
      contact?: (number | {
        id: number;
      }) | null;
      /** 客户 */
      customer?: (number | {
        id: number;
      }) | null;
      /** 员工 */
      employee?: (number | {
        id: number;
      }) | null;
      version?: number;
    };
    SurveyRespondentCreate: {
      /** 调查活动 */
      activity: number | {
        id: number;
      };
      /** 回收方式 */
      channel?: ("paper" | "phone" | "visit" | "mail" | "program") | null;
      /** 联系人 */
      contact?: (number | {
        id: number;
      }) | null;
      /** 客户 */
      customer?: (number | {
        id: number;
      }) | null;
      /** 员工 */
      employee?: (number | {
        id: number;
      }) | null;
    };
    SurveyRespondentList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["SurveyRespondentRow"][];
    };
    /** 调查对象 */
    SurveyRespondentRow: {
      _title: string;
      /** 调查活动 */
      activity?: components["schemas"]["Reference"] | null;
      /** 回收方式 */
      channel?: ("paper" | "phone" | "visit" | "mail" | "program") | null;
      /** 联系人 */
      contact?: components["schemas"]["Reference"] | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 客户 */
      customer?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 员工 */
      employee?: components["schemas"]["Reference"] | null;
      /** 录入人 */
      entered_by?: components["schemas"]["Reference"] | null;
      /** 录入次数 */
      entries?: number | null;
      id: number;
      /** 调查对象 */
      name?: string | null;
      /** 回收时间 */
      returned_at?: string | null;
      /** 得分 */
      score?: string | null;
      /** 发送时间 */
      sent_at?: string | null;
      /** 状态 */
      status?: ("waiting" | "sent" | "returned") | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    SurveySheet: {
      activity: {
        id: number;
        name: string;
        status: string;
      };
      answers: {
        options: number[];
        question: number;
        text: string;
      }[];
      can_answer: boolean;
      channel: string | null;
      id: number;
      name: string;
      own: boolean;
      questionnaire: components["schemas"]["Questionnaire"];
      score: number | string | null;
      status: string;
      version: number;
    };
    /** 调查问卷 */
    SurveyTemplate: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 设计次数 */
      designs?: number | null;
      id: number;
      /** 开头语 */
      intro?: string | null;
      /** 类型 */
      kind?: ("market" | "service" | "satisfaction") | null;
      /** 问卷名称 */
      name?: string | null;
      /** 上一版本 */
      previous?: components["schemas"]["Reference"] | null;
      /** 题目数 */
      question_count?: string | null;
      /** 状态 */
      status?: ("draft" | "enabled" | "disabled") | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
      /** 问卷版本 */
      version_no?: number | null;
    };
    SurveyTemplateChange: {
      /** 开头语 */
      intro?: string | null;
      /** 类型 */
      kind?: ("market" | "service" | "satisfaction") | null;
      /** 问卷名称 */
      name?: string;
      version?: number;
    };
    SurveyTemplateCreate: {
      /** 开头语 */
      intro?: string | null;
      /** 类型 */
      kind?: ("market" | "service" | "satisfaction") | null;
      /** 问卷名称 */
      name: string;
      /** 状态 */
      status?: ("draft" | "enabled" | "disabled") | null;
    };
    SurveyTemplateList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["SurveyTemplateRow"][];
    };
    /** 调查问卷 */
    SurveyTemplateRow: {
      _title: string;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 设计次数 */
      designs?: number | null;
      id: number;
      /** 开头语 */
      intro?: string | null;
      /** 类型 */
      kind?: ("market" | "service" | "satisfaction") | null;
      /** 问卷名称 */
      name?: string | null;
      /** 上一版本 */
      previous?: components["schemas"]["Reference"] | null;
      /** 题目数 */
      question_count?: string | null;
      /** 状态 */
      status?: ("draft" | "enabled" | "disabled") | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
      /** 问卷版本 */
      version_no?: number | null;
    };
    /** SWOT 分析 */
    SwotAnalysis: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 分析日期 */
      analysed_on?: string | null;
      /** 分析人 */
      analyst?: components["schemas"]["Reference"] | null;
      /** 机会 */
      chances?: string | null;
      /** 竞争对手 */
      competitors?: components["schemas"]["Reference"][] | null;
      /** 结论 */
      conclusion?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 客户 */
      customer?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 负责部门 */
      department?: components["schemas"]["Reference"] | null;
      /** 其他负责部门 */
      departments?: components["schemas"]["Reference"][] | null;
      id: number;
      /** 商机 */
      opportunity?: components["schemas"]["Reference"] | null;
      /** 负责员工 */
      owner?: components["schemas"]["Reference"] | null;
      /** 相关员工（查看） */
      related?: components["schemas"]["Reference"][] | null;
      /** 相关员工（编辑） */
      related_edit?: components["schemas"]["Reference"][] | null;
      /** 优势 */
      strengths?: string | null;
      /** 威胁 */
      threats?: string | null;
      /** 标题 */
      title?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
      /** 劣势 */
      weaknesses?: string | null;
    };
    SwotAnalysisChange: {
      /** 分析日期 */
      analysed_on?: string | null;
      /** 分析人 */
      analyst?: (number | {
        id: number;
      }) | null;
      /** 机会 */
      chances?: string | null;
      /** 竞争对手 */
      competitors?: number[] | null;
      /** 结论 */
      conclusion?: string | null;
      /** 客户 */
      customer?: number | {
        id: number;
      };
      /** 负责部门 */
      department?: (number | {
        id: number;
      }) | null;
      /** 其他负责部门 */
      departments?: number[] | null;
      /** 商机 */
      opportunity?: (number | {
        id: number;
      }) | null;
      /** 负责员工 */
      owner?: (number | {
        id: number;
      }) | null;
      /** 相关员工（查看） */
      related?: number[] | null;
      /** 相关员工（编辑） */
      related_edit?: number[] | null;
      /** 优势 */
      strengths?: string | null;
      /** 威胁 */
      threats?: string | null;
      /** 标题 */
      title?: string | null;
      version?: number;
      /** 劣势 */
      weaknesses?: string | null;
    };
    SwotAnalysisCreate: {
      /** 分析日期 */
      analysed_on?: string | null;
      /** 分析人 */
      analyst?: (number | {
        id: number;
      }) | null;
      /** 机会 */
      chances?: string | null;
      /** 竞争对手 */
      competitors?: number[] | null;
      /** 结论 */
      conclusion?: string | null;
      /** 客户 */
      customer: number | {
        id: number;
      };
      /** 负责部门 */
      department?: (number | {
        id: number;
      }) | null;
      /** 其他负责部门 */
      departments?: number[] | null;
      /** 商机 */
      opportunity?: (number | {
        id: number;
      }) | null;
      /** 负责员工 */
      owner?: (number | {
        id: number;
      }) | null;
      /** 相关员工（查看） */
      related?: number[] | null;
      /** 相关员工（编辑） */
      related_edit?: number[] | null;
      /** 优势 */
      strengths?: string | null;
      /** 威胁 */
      threats?: string | null;
      /** 标题 */
      title?: string | null;
      /** 劣势 */
      weaknesses?: string | null;
    };
    SwotAnalysisList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["SwotAnalysisRow"][];
    };
    /** SWOT 分析 */
    SwotAnalysisRow: {
      _title: string;
      /** 分析日期 */
      analysed_on?: string | null;
      /** 分析人 */
      analyst?: components["schemas"]["Reference"] | null;
      /** 机会 */
      chances?: string | null;
      /** 竞争对手 */
      competitors?: components["schemas"]["Reference"][] | null;
      /** 结论 */
      conclusion?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 客户 */
      customer?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 负责部门 */
      department?: components["schemas"]["Reference"] | null;
      /** 其他负责部门 */
      departments?: components["schemas"]["Reference"][] | null;
      id: number;
      /** 商机 */
      opportunity?: components["schemas"]["Reference"] | null;
      /** 负责员工 */
      owner?: components["schemas"]["Reference"] | null;
      /** 相关员工（查看） */
      related?: components["schemas"]["Reference"][] | null;
      /** 相关员工（编辑） */
      related_edit?: components["schemas"]["Reference"][] | null;
      /** 优势 */
      strengths?: string | null;
      /** 威胁 */
      threats?: string | null;
      /** 标题 */
      title?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
      /** 劣势 */
      weaknesses?: string | null;
    };
    /**
     * TargetsIn
     * @description Cells with `indicator`, `period`, `values` (numbers by dimension) and `target`; null empties one.
     */
    TargetsIn: {
      /** Cells */
      cells: {
        [key: string]: unknown;
      }[];
      /** Version */
      version?: number | null;
    };
    /** 团队成员 */
    TeamMember: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 员工 */
      employee?: components["schemas"]["Reference"] | null;
      id: number;
      /** 加入日期 */
      joined_on?: string | null;
      /** 成员类型 */
      member_kind?: ("salesperson" | "promoter") | null;
      /** 手机 */
      mobile?: string | null;
      /** 姓名 */
      name?: string | null;
      /** 门店 */
      place?: string | null;
      /** 团队 */
      team?: components["schemas"]["Reference"] | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    TeamMemberChange: {
      /** 员工 */
      employee?: (number | {
        id: number;
      }) | null;
      /** 加入日期 */
      joined_on?: string | null;
      /** 成员类型 */
      member_kind?: ("salesperson" | "promoter") | null;
      /** 手机 */
      mobile?: string | null;
      /** 姓名 */
      name?: string | null;
      /** 门店 */
      place?: string | null;
      /** 团队 */
      team?: number | {
        id: number;
      };
      version?: number;
    };
    TeamMemberCreate: {
      /** 员工 */
      employee?: (number | {
        id: number;
      }) | null;
      /** 加入日期 */
      joined_on?: string | null;
      /** 成员类型 */
      member_kind?: ("salesperson" | "promoter") | null;
      /** 手机 */
      mobile?: string | null;
      /** 姓名 */
      name?: string | null;
      /** 门店 */
      place?: string | null;
      /** 团队 */
      team: number | {
        id: number;
      };
    };
    TeamMemberList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["TeamMemberRow"][];
    };
    /** 团队成员 */
    TeamMemberRow: {
      _title: string;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 员工 */
      employee?: components["schemas"]["Reference"] | null;
      id: number;
      /** 加入日期 */
      joined_on?: string | null;
      /** 成员类型 */
      member_kind?: ("salesperson" | "promoter") | null;
      /** 手机 */
      mobile?: string | null;
      /** 姓名 */
      name?: string | null;
      /** 门店 */
      place?: string | null;
      /** 团队 */
      team?: components["schemas"]["Reference"] | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    /** Ticket */
    Ticket: {
      /** Ticket */
      ticket: string;
    };
    /** TicketAndCode */
    TicketAndCode: {
      /** Code */
      code: string;
      /** Ticket */
      ticket: string;
    };
    TimelineEntry: {
      action?: {
        label: string;
        name: string;
      };
      /** Format: date-time */
      at: string;
      can_delete?: boolean;
      changes?: {
        after: string | null;
        before: string | null;
        field: string;
        label: string;
      }[];
      comment?: number;
      file?: {
        [key: string]: unknown;
      };
      id: string;
      /** @enum {unknown} */
      kind: "created" | "changed" | "action" | "comment" | "file" | "deleted" | "restored";
      text?: string;
      who: {
        id: number;
        title: string;
      };
    };
    TimelinePage: {
      next: string | null;
      rows: components["schemas"]["TimelineEntry"][];
    };
    Unable: {
      unable: {
        employee: {
          id: number;
          title: string;
        };
        problems: string[];
        /** @enum {unknown} */
        right: "view" | "edit";
      }[];
    };
    Unread: {
      unread: number;
    };
    UpsertResult: {
      error?: {
        code: string;
        fields: {
          [key: string]: string[];
        };
        message: string;
      };
      id?: number;
      ok: boolean;
      /** @enum {unknown} */
      outcome?: "created" | "updated" | "unchanged";
      row: number;
    };
    Upserted: {
      results: components["schemas"]["UpsertResult"][];
    };
    /** ViewChange */
    ViewChange: {
      /** Config */
      config?: {
        [key: string]: unknown;
      } | null;
      /** Departments */
      departments?: number[] | null;
      /** Name */
      name?: string | null;
      /** Pinned */
      pinned?: boolean | null;
      /** Roles */
      roles?: number[] | null;
      /** Shared */
      shared?: boolean | null;
    };
    /** 拜访计划 */
    VisitPlan: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 行动 */
      activity?: components["schemas"]["Reference"] | null;
      /** 起算日期 */
      counted_from?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 客户 */
      customer?: components["schemas"]["Reference"] | null;
      /** 拜访周期（天） */
      cycle_days?: number | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 负责部门 */
      department?: components["schemas"]["Reference"] | null;
      /** 其他负责部门 */
      departments?: components["schemas"]["Reference"][] | null;
      /** 应拜访日期 */
      due_date?: string | null;
      id: number;
      /** 按时拜访 */
      on_time?: boolean | null;
      /** 负责员工 */
      owner?: components["schemas"]["Reference"] | null;
      /** 不访原因 */
      reason?: string | null;
      /** 相关员工（查看） */
      related?: components["schemas"]["Reference"][] | null;
      /** 相关员工（编辑） */
      related_edit?: components["schemas"]["Reference"][] | null;
      /** 拜访规则 */
      rule?: components["schemas"]["Reference"] | null;
      /** 状态 */
      status?: ("planned" | "overdue" | "done" | "skipped" | "withdrawn") | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
      /** 拜访日期 */
      visited_on?: string | null;
    };
    VisitPlanChange: {
      /**
       * 起算日期
       * Format: date
       */
      counted_from?: string;
      /** 客户 */
      customer?: number | {
        id: number;
      };
      /** 拜访周期（天） */
      cycle_days?: number;
      /** 负责部门 */
      department?: (number | {
        id: number;
      }) | null;
      /** 其他负责部门 */
      departments?: number[] | null;
      /**
       * 应拜访日期
       * Format: date
       */
      due_date?: string;
      /** 负责员工 */
      owner?: (number | {
        id: number;
      }) | null;
      /** 相关员工（查看） */
      related?: number[] | null;
      /** 相关员工（编辑） */
      related_edit?: number[] | null;
      /** 拜访规则 */
      rule?: (number | {
        id: number;
      }) | null;
      /** 状态 */
      status?: ("planned" | "overdue" | "done" | "skipped" | "withdrawn") | null;
      version?: number;
    };
    VisitPlanCreate: {
      /**
       * 起算日期
       * Format: date
       */
      counted_from: string;
      /** 客户 */
      customer: number | {
        id: number;
      };
      /** 拜访周期（天） */
      cycle_days: number;
      /** 负责部门 */
      department?: (number | {
        id: number;
      }) | null;
      /** 其他负责部门 */
      departments?: number[] | null;
      /**
       * 应拜访日期
       * Format: date
       */
      due_date: string;
      /** 负责员工 */
      owner?: (number | {
        id: number;
      }) | null;
      /** 相关员工（查看） */
      related?: number[] | null;
      /** 相关员工（编辑） */
      related_edit?: number[] | null;
      /** 拜访规则 */
      rule?: (number | {
        id: number;
      }) | null;
      /** 状态 */
      status?: ("planned" | "overdue" | "done" | "skipped" | "withdrawn") | null;
    };
    VisitPlanList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["VisitPlanRow"][];
    };
    /** 拜访计划 */
    VisitPlanRow: {
      _title: string;
      /** 行动 */
      activity?: components["schemas"]["Reference"] | null;
      /** 起算日期 */
      counted_from?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 客户 */
      customer?: components["schemas"]["Reference"] | null;
      /** 拜访周期（天） */
      cycle_days?: number | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 负责部门 */
      department?: components["schemas"]["Reference"] | null;
      /** 其他负责部门 */
      departments?: components["schemas"]["Reference"][] | null;
      /** 应拜访日期 */
      due_date?: string | null;
      id: number;
      /** 按时拜访 */
      on_time?: boolean | null;
      /** 负责员工 */
      owner?: components["schemas"]["Reference"] | null;
      /** 不访原因 */
      reason?: string | null;
      /** 相关员工（查看） */
      related?: components["schemas"]["Reference"][] | null;
      /** 相关员工（编辑） */
      related_edit?: components["schemas"]["Reference"][] | null;
      /** 拜访规则 */
      rule?: components["schemas"]["Reference"] | null;
      /** 状态 */
      status?: ("planned" | "overdue" | "done" | "skipped" | "withdrawn") | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
      /** 拜访日期 */
      visited_on?: string | null;
    };
    /** 拜访规则 */
    VisitRule: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 客户分类 */
      customer_class?: components["schemas"]["Reference"] | null;
      /** 拜访周期（天） */
      cycle_days?: number | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 有无销售信息 */
      has_sales_info?: ("with" | "without") | null;
      id: number;
      /** 启用 */
      is_active?: boolean | null;
      /** 规则名称 */
      name?: string | null;
      /** 所属地区 */
      region?: components["schemas"]["Reference"] | null;
      /** 阶段进展 */
      stage?: components["schemas"]["Reference"] | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    VisitRuleChange: {
      /** 客户分类 */
      customer_class?: (number | {
        id: number;
      }) | null;
      /** 拜访周期（天） */
      cycle_days?: number;
      /** 有无销售信息 */
      has_sales_info?: ("with" | "without") | null;
      /** 启用 */
      is_active?: boolean | null;
      /** 规则名称 */
      name?: string;
      /** 所属地区 */
      region?: (number | {
        id: number;
      }) | null;
      /** 阶段进展 */
      stage?: (number | {
        id: number;
      }) | null;
      version?: number;
    };
    VisitRuleCreate: {
      /** 客户分类 */
      customer_class?: (number | {
        id: number;
      }) | null;
      /** 拜访周期（天） */
      cycle_days: number;
      /** 有无销售信息 */
      has_sales_info?: ("with" | "without") | null;
      /** 启用 */
      is_active?: boolean | null;
      /** 规则名称 */
      name: string;
      /** 所属地区 */
      region?: (number | {
        id: number;
      }) | null;
      /** 阶段进展 */
      stage?: (number | {
        id: number;
      }) | null;
    };
    VisitRuleList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["VisitRuleRow"][];
    };
    /** 拜访规则 */
    VisitRuleRow: {
      _title: string;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 客户分类 */
      customer_class?: components["schemas"]["Reference"] | null;
      /** 拜访周期（天） */
      cycle_days?: number | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 有无销售信息 */
      has_sales_info?: ("with" | "without") | null;
      id: number;
      /** 启用 */
      is_active?: boolean | null;
      /** 规则名称 */
      name?: string | null;
      /** 所属地区 */
      region?: components["schemas"]["Reference"] | null;
      /** 阶段进展 */
      stage?: components["schemas"]["Reference"] | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    Word: {
      label: string;
      name: string;
    };
    /** 工作转接 */
    WorkHandover: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 批次 */
      batch?: number | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 未转接 */
      failed_count?: number | null;
      /** 离职员工 */
      from_employee?: components["schemas"]["Reference"] | null;
      /** 转接时间 */
      handed_at?: string | null;
      id: number;
      /** 备注 */
      note?: string | null;
      /** 对象标识 */
      object?: string | null;
      /** 对象 */
      object_name?: string | null;
      /** 仅未结 */
      open_only?: boolean | null;
      /** 操作员 */
      operator?: components["schemas"]["Reference"] | null;
      /** 未转接原因 */
      reasons?: string | null;
      /** 数量 */
      record_count?: number | null;
      /** 接收员工 */
      to_employee?: components["schemas"]["Reference"] | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    WorkHandoverChange: {
      /** 批次 */
      batch?: number;
      /** 未转接 */
      failed_count?: number | null;
      /** 离职员工 */
      from_employee?: number | {
        id: number;
      };
      /** 转接时间 */
      handed_at?: string | null;
      /** 备注 */
      note?: string | null;
      /** 对象标识 */
      object?: string;
      /** 对象 */
      object_name?: string;
      /** 仅未结 */
      open_only?: boolean | null;
      /** 操作员 */
      operator?: (number | {
        id: number;
      }) | null;
      /** 未转接原因 */
      reasons?: string | null;
      /** 数量 */
      record_count?: number | null;
      /** 接收员工 */
      to_employee?: number | {
        id: number;
      };
      version?: number;
    };
    WorkHandoverCreate: {
      /** 批次 */
      batch: number;
      /** 未转接 */
      failed_count?: number | null;
      /** 离职员工 */
      from_employee: number | {
        id: number;
      };
      /** 转接时间 */
      handed_at?: string | null;
      /** 备注 */
      note?: string | null;
      /** 对象标识 */
      object: string;
      /** 对象 */
      object_name: string;
      /** 仅未结 */
      open_only?: boolean | null;
      /** 操作员 */
      operator?: (number | {
        id: number;
      }) | null;
      /** 未转接原因 */
      reasons?: string | null;
      /** 数量 */
      record_count?: number | null;
      /** 接收员工 */
      to_employee: number | {
        id: number;
      };
    };
    WorkHandoverList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["WorkHandoverRow"][];
    };
    /** 工作转接 */
    WorkHandoverRow: {
      _title: string;
      /** 批次 */
      batch?: number | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 未转接 */
      failed_count?: number | null;
      /** 离职员工 */
      from_employee?: components["schemas"]["Reference"] | null;
      /** 转接时间 */
      handed_at?: string | null;
      id: number;
      /** 备注 */
      note?: string | null;
      /** 对象标识 */
      object?: string | null;
      /** 对象 */
      object_name?: string | null;
      /** 仅未结 */
      open_only?: boolean | null;
      /** 操作员 */
      operator?: components["schemas"]["Reference"] | null;
      /** 未转接原因 */
      reasons?: string | null;
      /** 数量 */
      record_count?: number | null;
      /** 接收员工 */
      to_employee?: components["schemas"]["Reference"] | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    /** 工单费用 */
    WorkOrderFee: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 金额 */
      amount?: string | null;
      /** 承担方 */
      borne_by?: ("customer" | "manufacturer" | "provider") | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 费用项目 */
      fee_item?: string | null;
      /** 费用类别 */
      fee_type?: ("labour" | "travel" | "other") | null;
      id: number;
      /** 备注 */
      note?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
      /** 服务工单 */
      work_order?: components["schemas"]["Reference"] | null;
    };
    WorkOrderFeeChange: {
      /** 金额 */
      amount?: number | string;
      /** 承担方 */
      borne_by?: ("customer" | "manufacturer" | "provider") | null;
      /** 费用项目 */
      fee_item?: string;
      /** 费用类别 */
      fee_type?: ("labour" | "travel" | "other") | null;
      /** 备注 */
      note?: string | null;
      version?: number;
      /** 服务工单 */
      work_order?: number | {
        id: number;
      };
    };
    WorkOrderFeeCreate: {
      /** 金额 */
      amount: number | string;
      /** 承担方 */
      borne_by?: ("customer" | "manufacturer" | "provider") | null;
      /** 费用项目 */
      fee_item: string;
      /** 费用类别 */
      fee_type?: ("labour" | "travel" | "other") | null;
      /** 备注 */
      note?: string | null;
      /** 服务工单 */
      work_order: number | {
        id: number;
      };
    };
    WorkOrderFeeList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["WorkOrderFeeRow"][];
    };
    /** 工单费用 */
    WorkOrderFeeRow: {
      _title: string;
      /** 金额 */
      amount?: string | null;
      /** 承担方 */
      borne_by?: ("customer" | "manufacturer" | "provider") | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 费用项目 */
      fee_item?: string | null;
      /** 费用类别 */
      fee_type?: ("labour" | "travel" | "other") | null;
      id: number;
      /** 备注 */
      note?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
      /** 服务工单 */
      work_order?: components["schemas"]["Reference"] | null;
    };
    /** 工单配件 */
    WorkOrderPart: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 金额 */
      amount?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      id: number;
      /** 保内 */
      in_warranty?: boolean | null;
      /** 备注 */
      note?: string | null;
      /** 单价 */
      price?: string | null;
      /** 配件 */
      product?: components["schemas"]["Reference"] | null;
      /** 数量 */
      quantity?: string | null;
      /** 出库仓位 */
      stock_location?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
      /** 服务工单 */
      work_order?: components["schemas"]["Reference"] | null;
    };
    WorkOrderPartChange: {
      /** 保内 */
      in_warranty?: boolean | null;
      /** 备注 */
      note?: string | null;
      /** 单价 */
      price?: (number | string) | null;
      /** 配件 */
      product?: number | {
        id: number;
      };
      /** 数量 */
      quantity?: (number | string) | null;
      /** 出库仓位 */
      stock_location?: string | null;
      version?: number;
      /** 服务工单 */
      work_order?: number | {
        id: number;
      };
    };
    WorkOrderPartCreate: {
      /** 保内 */
      in_warranty?: boolean | null;
      /** 备注 */
      note?: string | null;
      /** 单价 */
      price?: (number | string) | null;
      /** 配件 */
      product: number | {
        id: number;
      };
      /** 数量 */
      quantity?: (number | string) | null;
      /** 出库仓位 */
      stock_location?: string | null;
      /** 服务工单 */
      work_order: number | {
        id: number;
      };
    };
    WorkOrderPartList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["WorkOrderPartRow"][];
    };
    /** 工单配件 */
    WorkOrderPartRow: {
      _title: string;
      /** 金额 */
      amount?: string | null;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      id: number;
      /** 保内 */
      in_warranty?: boolean | null;
      /** 备注 */
      note?: string | null;
      /** 单价 */
      price?: string | null;
      /** 配件 */
      product?: components["schemas"]["Reference"] | null;
      /** 数量 */
      quantity?: string | null;
      /** 出库仓位 */
      stock_location?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
      /** 服务工单 */
      work_order?: components["schemas"]["Reference"] | null;
    };
    /** 工作报告 */
    WorkReport: {
      _can?: {
        actions?: string[];
        assign?: boolean;
        delete?: boolean;
        edit?: boolean;
      };
      _deleted?: boolean;
      _title?: string;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 负责部门 */
      department?: components["schemas"]["Reference"] | null;
      /** 其他负责部门 */
      departments?: components["schemas"]["Reference"][] | null;
      /** 提交时限 */
      due_at?: string | null;
      /** 结束日期 */
      ends_on?: string | null;
      id: number;
      /** 报告类型 */
      kind?: ("daily" | "weekly" | "monthly") | null;
      /** 负责员工 */
      owner?: components["schemas"]["Reference"] | null;
      /** 期间 */
      period?: string | null;
      /** 相关员工（查看） */
      related?: components["schemas"]["Reference"][] | null;
      /** 相关员工（编辑） */
      related_edit?: components["schemas"]["Reference"][] | null;
      /** 回复 */
      reply?: string | null;
      /** 批阅时间 */
      reviewed_at?: string | null;
      /** 批阅人 */
      reviewer?: components["schemas"]["Reference"] | null;
      /** 评分 */
      score?: number | null;
      /** 开始日期 */
      starts_on?: string | null;
      /** 状态 */
      status?: ("due" | "submitted" | "reviewed" | "excused") | null;
      /** 提交时间 */
      submitted_at?: string | null;
      /** 汇总内容 */
      summary?: string | null;
      /** 报告模板 */
      template?: components["schemas"]["Reference"] | null;
      /** 是否按时 */
      timeliness?: ("on_time" | "late" | "missing") | null;
      /** 报告 */
      title?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version?: number;
    };
    WorkReportChange: {
      /** 负责部门 */
      department?: (number | {
        id: number;
      }) | null;
      /** 其他负责部门 */
      departments?: number[] | null;
      /**
       * 提交时限
       * Format: date-time
       */
      due_at?: string;
      /**
       * 结束日期
       * Format: date
       */
      ends_on?: string;
      /**
       * 报告类型
       * @enum {string}
       */
      kind?: "daily" | "weekly" | "monthly";
      /** 负责员工 */
      owner?: (number | {
        id: number;
      }) | null;
      /** 期间 */
      period?: string;
      /** 相关员工（查看） */
      related?: number[] | null;
      /** 相关员工（编辑） */
      related_edit?: number[] | null;
      /**
       * 开始日期
       * Format: date
       */
      starts_on?: string;
      /** 状态 */
      status?: ("due" | "submitted" | "reviewed" | "excused") | null;
      /** 报告模板 */
      template?: (number | {
        id: number;
      }) | null;
      /** 报告 */
      title?: string;
      version?: number;
    };
    WorkReportCreate: {
      /** 负责部门 */
      department?: (number | {
        id: number;
      }) | null;
      /** 其他负责部门 */
      departments?: number[] | null;
      /**
       * 提交时限
       * Format: date-time
       */
      due_at: string;
      /**
       * 结束日期
       * Format: date
       */
      ends_on: string;
      /**
       * 报告类型
       * @enum {string}
       */
      kind: "daily" | "weekly" | "monthly";
      /** 负责员工 */
      owner?: (number | {
        id: number;
      }) | null;
      /** 期间 */
      period: string;
      /** 相关员工（查看） */
      related?: number[] | null;
      /** 相关员工（编辑） */
      related_edit?: number[] | null;
      /**
       * 开始日期
       * Format: date
       */
      starts_on: string;
      /** 状态 */
      status?: ("due" | "submitted" | "reviewed" | "excused") | null;
      /** 报告模板 */
      template?: (number | {
        id: number;
      }) | null;
      /** 报告 */
      title: string;
    };
    WorkReportFigures: {
      columns: {
        label: string;
        number: boolean;
      }[];
      count: number;
      label: string;
      object: string;
      rows: {
        cells: string[];
        id: number;
      }[];
      sum: string | null;
      sum_label: string;
    };
    WorkReportList: {
      count?: {
        exact?: boolean;
        value?: number;
      };
      next: string | null;
      rows: components["schemas"]["WorkReportRow"][];
    };
    WorkReportPaper: {
      mine: boolean;
      open: boolean;
      sections: components["schemas"]["WorkReportSection"][] | null;
      stamp: number;
    };
    /** 工作报告 */
    WorkReportRow: {
      _title: string;
      /** 建立时间 */
      created_at?: string | null;
      /** 建立人 */
      created_by?: components["schemas"]["Reference"] | null;
      /** 删除时间 */
      deleted_at?: string | null;
      /** 删除人 */
      deleted_by?: components["schemas"]["Reference"] | null;
      /** 负责部门 */
      department?: components["schemas"]["Reference"] | null;
      /** 其他负责部门 */
      departments?: components["schemas"]["Reference"][] | null;
      /** 提交时限 */
      due_at?: string | null;
      /** 结束日期 */
      ends_on?: string | null;
      id: number;
      /** 报告类型 */
      kind?: ("daily" | "weekly" | "monthly") | null;
      /** 负责员工 */
      owner?: components["schemas"]["Reference"] | null;
      /** 期间 */
      period?: string | null;
      /** 相关员工（查看） */
      related?: components["schemas"]["Reference"][] | null;
      /** 相关员工（编辑） */
      related_edit?: components["schemas"]["Reference"][] | null;
      /** 回复 */
      reply?: string | null;
      /** 批阅时间 */
      reviewed_at?: string | null;
      /** 批阅人 */
      reviewer?: components["schemas"]["Reference"] | null;
      /** 评分 */
      score?: number | null;
      /** 开始日期 */
      starts_on?: string | null;
      /** 状态 */
      status?: ("due" | "submitted" | "reviewed" | "excused") | null;
      /** 提交时间 */
      submitted_at?: string | null;
      /** 汇总内容 */
      summary?: string | null;
      /** 报告模板 */
      template?: components["schemas"]["Reference"] | null;
      /** 是否按时 */
      timeliness?: ("on_time" | "late" | "missing") | null;
      /** 报告 */
      title?: string | null;
      /** 修改时间 */
      updated_at?: string | null;
      /** 修改人 */
      updated_by?: components["schemas"]["Reference"] | null;
      version: number;
    };
    WorkReportSection: {
      content: string;
      figures: components["schemas"]["WorkReportFigures"] | null;
      hint: string;
      id: number;
      required: boolean;
      text: string | null;
      title: string;
    };
    WorkReportStamp: {
      stamp: number;
    };
  };
  responses: {
    Problem: {
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  get_analyses: {
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["AnalysisInfo"][];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_analyses_name: {
    parameters: {
      path: {
        name: string;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          [key: string]: unknown;
        };
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["AnalysisAnswer"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_auth_act_as: {
    requestBody: {
      content: {
        "application/json": components["schemas"]["ActAs"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["Nothing"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_auth_act_as: {
    responses: {
      /** @description No Content */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  get_auth_history: {
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["SignInLines"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_auth_info: {
    parameters: {
      query?: {
        account_set?: string;
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["SignInInfo"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_auth_login: {
    requestBody: {
      content: {
        "application/json": components["schemas"]["Login"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["Me"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_auth_logout: {
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["Nothing"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_auth_one_time_code: {
    requestBody: {
      content: {
        "application/json": components["schemas"]["Asking"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["Nothing"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_auth_password: {
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewPassword"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["Nothing"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_auth_password_reset: {
    requestBody: {
      content: {
        "application/json": components["schemas"]["Asking"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["Nothing"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_auth_password_reset_confirm: {
    requestBody: {
      content: {
        "application/json": components["schemas"]["Reset"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["Nothing"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_auth_second_factor: {
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["OwnSecondFactor"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_auth_second_factor: {
    requestBody: {
      content: {
        "application/json": components["schemas"]["TicketAndCode"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["Me"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_auth_second_factor_confirm: {
    requestBody: {
      content: {
        "application/json": components["schemas"]["Code"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["RecoveryCodes"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_auth_second_factor_enrol: {
    requestBody: {
      content: {
        "application/json": components["schemas"]["Ticket"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["Enrolment"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_auth_second_factor_recovery_codes: {
    requestBody: {
      content: {
        "application/json": components["schemas"]["Code"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["RecoveryCodes"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_auth_second_factor_remove: {
    requestBody: {
      content: {
        "application/json": components["schemas"]["Code"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["Nothing"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_auth_second_factor_setup: {
    requestBody: {
      content: {
        "application/json": components["schemas"]["OwnPassword"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["Enrolment"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_auth_sessions: {
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["OwnSession"][];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_auth_sessions_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description No Content */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  get_auth_tokens: {
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["ApiToken"][];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_auth_tokens: {
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewToken"];
      };
    };
    responses: {
      /** @description Created */
      201: {
        content: {
          "application/json": components["schemas"]["FreshToken"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_auth_tokens_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description No Content */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_comments_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description No Content */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  get_dimensions: {
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["Dimensions"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_dimensions_area_control: {
    requestBody: {
      content: {
        "application/json": components["schemas"]["Area"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["StartedJob"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_dimensions_id_attach: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ObjectIn"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["Dimensions"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_dimensions_id_detach: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ObjectIn"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["Dimensions"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_employees_id_data_grants: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["DataGrants"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  put_employees_id_data_grants: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["GrantsIn"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["DataGrants"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_employees_id_effective_rights: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["EffectiveRights"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_employees_id_rights: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["RoleRights"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  put_employees_id_rights: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["RightsIn"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["RoleRights"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_events: {
    responses: {
      /** @description A stream. */
      200: {
        content: {
          "text/event-stream": string;
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_explain_name_id: {
    parameters: {
      query?: {
        user?: string;
      };
      path: {
        name: string;
        id: number;
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["Explanation"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_exports: {
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["ExportLine"][];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_favourites: {
    parameters: {
      query?: {
        limit?: number;
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["Favourites"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_favourites: {
    requestBody: {
      content: {
        "application/json": components["schemas"]["Marks"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["StarredIds"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_favourites_name_id: {
    parameters: {
      path: {
        name: string;
        id: number;
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["Starred"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_files: {
    requestBody: {
      content: {
        "multipart/form-data": {
          /**
           * File
           * Format: binary
           */
          file: string;
        };
      };
    };
    responses: {
      /** @description Created */
      201: {
        content: {
          "application/json": components["schemas"]["File"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_files_id: {
    parameters: {
      query?: {
        inline?: boolean;
      };
      path: {
        id: number;
      };
    };
    responses: {
      /** @description OK */
      200: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_files_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description No Content */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  post_handovers: {
    requestBody: {
      content: {
        "application/json": components["schemas"]["HandoverIn"];
      };
    };
    responses: {
      /** @description Accepted */
      202: {
        content: {
          "application/json": components["schemas"]["StartedJob"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_handovers_preview: {
    parameters: {
      query: {
        employee: number;
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["HandoverPreview"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_healthz: {
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["Health"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_imports: {
    parameters: {
      query?: {
        object?: string;
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["ImportLine"][];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_imports_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["ImportRun"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_imports_id_cancel: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["ImportRun"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_imports_id_errors_xlsx: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description OK */
      200: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  post_imports_id_undo: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Accepted */
      202: {
        content: {
          "application/json": components["schemas"]["ImportUndo"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_jobs: {
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["Job"][];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_jobs_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["Job"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_jobs_id_cancel: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["Job"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_kinds: {
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["KindOffer"][];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_log: {
    parameters: {
      query?: {
        person?: number | null;
        kinds?: string;
        object?: string;
        record?: number | null;
        ip?: string;
        start?: string | null;
        end?: string | null;
        cursor?: string;
        limit?: number;
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["LogPage"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_log_about: {
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["LogAbout"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_log_check: {
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["LogCheck"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_log_exports: {
    requestBody: {
      content: {
        "application/json": components["schemas"]["LogQuery"];
      };
    };
    responses: {
      /** @description Accepted */
      202: {
        content: {
          "application/json": components["schemas"]["Started"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  put_log_policy: {
    requestBody: {
      content: {
        "application/json": components["schemas"]["Policy"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["LogPolicy"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_me: {
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["Me"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_me: {
    requestBody: {
      content: {
        "application/json": components["schemas"]["Settings"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["Me"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_notifications: {
    parameters: {
      query?: {
        cursor?: number | null;
        unread?: boolean;
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["Notices"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_notifications_kinds: {
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["OwnNotice"][];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  put_notifications_kinds: {
    requestBody: {
      content: {
        "application/json": components["schemas"]["Quiet"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["OwnNotice"][];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_notifications_read: {
    requestBody: {
      content: {
        "application/json": components["schemas"]["Read"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["Unread"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_objects: {
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["ObjectIndex"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_objects: {
    requestBody: {
      content: {
        "application/json": components["schemas"]["ObjectIn"];
      };
    };
    responses: {
      /** @description Created */
      201: {
        content: {
          "application/json": components["schemas"]["ObjectMetadata"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_objects_name: {
    parameters: {
      path: {
        name: string;
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["ObjectMetadata"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_objects_name: {
    parameters: {
      query?: {
        purge?: boolean;
      };
      path: {
        name: string;
      };
    };
    responses: {
      /** @description No Content */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_objects_name: {
    parameters: {
      path: {
        name: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ObjectIn"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["ObjectMetadata"] | components["schemas"]["Hidden"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_objects_name_buttons: {
    parameters: {
      path: {
        name: string;
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["Buttons"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  put_objects_name_buttons: {
    parameters: {
      path: {
        name: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OrderIn"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["Buttons"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_objects_name_buttons: {
    parameters: {
      path: {
        name: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ButtonIn"];
      };
    };
    responses: {
      /** @description Created */
      201: {
        content: {
          "application/json": components["schemas"]["Button"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  put_objects_name_buttons_id: {
    parameters: {
      path: {
        name: string;
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ButtonIn"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["Button"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_objects_name_buttons_id: {
    parameters: {
      path: {
        name: string;
        id: number;
      };
    };
    responses: {
      /** @description No Content */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  get_objects_name_duplicate_rules: {
    parameters: {
      path: {
        name: string;
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["DuplicateRules"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  put_objects_name_duplicate_rules: {
    parameters: {
      path: {
        name: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["RulesIn"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["DuplicateRules"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_objects_name_fields: {
    parameters: {
      path: {
        name: string;
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["FieldDefinition"][];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_objects_name_fields: {
    parameters: {
      path: {
        name: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["FieldIn"];
      };
    };
    responses: {
      /** @description Created */
      201: {
        content: {
          "application/json": components["schemas"]["FieldMetadata"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_objects_name_fields_field: {
    parameters: {
      query?: {
        purge?: boolean;
      };
      path: {
        name: string;
        field: string;
      };
    };
    responses: {
      /** @description No Content */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_objects_name_fields_field: {
    parameters: {
      path: {
        name: string;
        field: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["FieldIn"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["FieldMetadata"] | components["schemas"]["Hidden"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_objects_name_layouts: {
    parameters: {
      path: {
        name: string;
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["Layouts"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  put_objects_name_layouts: {
    parameters: {
      path: {
        name: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OrderIn"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["Layouts"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_objects_name_layouts: {
    parameters: {
      path: {
        name: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["LayoutIn"];
      };
    };
    responses: {
      /** @description Created */
      201: {
        content: {
          "application/json": components["schemas"]["Layout"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  put_objects_name_layouts_id: {
    parameters: {
      path: {
        name: string;
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["LayoutIn"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["Layout"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_objects_name_layouts_id: {
    parameters: {
      path: {
        name: string;
        id: number;
      };
    };
    responses: {
      /** @description No Content */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  put_plans_id_targets: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TargetsIn"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["PlanVersion"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_readyz: {
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["Health"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_activity: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActivityList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_activity: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ActivityCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["Activity"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_activity_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["Activity"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_activity_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_activity_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ActivityChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["Activity"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_activity_id_actions_cancel: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 原因 */
          reason?: string | null;
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_activity_id_actions_complete: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 实际结束 */
          actual_end?: string | null;
          /** 实际开始 */
          actual_start?: string | null;
          /** 结果 */
          result: string;
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_activity_id_actions_give_back: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 原因 */
          reason?: string | null;
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_activity_id_actions_open_source: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_activity_id_actions_start: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_activity_id_actions_take: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_activity_type: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActivityTypeList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_activity_type: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ActivityTypeCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["ActivityType"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_activity_type_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActivityType"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_activity_type_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_activity_type_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ActivityTypeChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActivityType"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_appraisal_indicator: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["AppraisalIndicatorList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_appraisal_indicator: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AppraisalIndicatorCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["AppraisalIndicator"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_appraisal_indicator_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["AppraisalIndicator"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_appraisal_indicator_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_appraisal_indicator_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AppraisalIndicatorChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["AppraisalIndicator"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_appraisal_result: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["AppraisalResultList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_appraisal_result: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AppraisalResultCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["AppraisalResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_appraisal_result_actions_start_period: {
    requestBody: {
      content: {
        "application/json": {
          input?: {
            /** 部门 */
            department?: (number | {
              id: number;
            }) | null;
            /**
             * 结束日期
             * Format: date
             */
            ends_on: string;
            /** 期间 */
            period: string;
            /**
             * 开始日期
             * Format: date
             */
            starts_on: string;
          };
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_appraisal_result_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["AppraisalResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_appraisal_result_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_appraisal_result_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AppraisalResultChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["AppraisalResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_appraisal_result_id_actions_archive: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_appraisal_result_id_actions_collect: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_appraisal_result_id_actions_confirm: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 评语 */
          comment?: string | null;
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_appraisal_result_id_actions_evaluate: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_appraisal_result_id_actions_grounds: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_appraisal_score: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["AppraisalScoreList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_appraisal_score: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AppraisalScoreCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["AppraisalScore"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_appraisal_score_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["AppraisalScore"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_appraisal_score_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_appraisal_score_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AppraisalScoreChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["AppraisalScore"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_business_system: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["BusinessSystemList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_business_system: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["BusinessSystemCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["BusinessSystem"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_business_system_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["BusinessSystem"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_business_system_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_business_system_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["BusinessSystemChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["BusinessSystem"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_campaign: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["CampaignList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_campaign: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CampaignCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["Campaign"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_campaign_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["Campaign"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_campaign_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_campaign_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CampaignChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["Campaign"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_campaign_id_actions_approve: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_campaign_id_actions_finish: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 实际费用 */
          actual_cost: number | string;
          /** 活动结果 */
          result: string;
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_campaign_id_actions_send_back: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 退回原因 */
          reason: string;
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_campaign_id_actions_submit: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_campaign_participant: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["CampaignParticipantList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_campaign_participant: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CampaignParticipantCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["CampaignParticipant"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_campaign_participant_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["CampaignParticipant"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_campaign_participant_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_campaign_participant_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CampaignParticipantChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["CampaignParticipant"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_campaign_type: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["CampaignTypeList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_campaign_type: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CampaignTypeCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["CampaignType"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_campaign_type_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["CampaignType"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_campaign_type_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_campaign_type_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CampaignTypeChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["CampaignType"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_competitor: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["CompetitorList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_competitor: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CompetitorCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["Competitor"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_competitor_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["Competitor"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_competitor_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_competitor_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CompetitorChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["Competitor"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_complaint: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ComplaintList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_complaint: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ComplaintCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["Complaint"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_complaint_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["Complaint"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_complaint_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_complaint_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ComplaintChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["Complaint"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_complaint_id_actions_allocate: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 投诉处理人 */
          handler: number | {
            id: number;
          };
          /** 分配说明 */
          note?: string | null;
          /** 投诉监督人 */
          supervisor?: (number | {
            id: number;
          }) | null;
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_complaint_id_actions_call_back: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 回访情况 */
          callback_result: string;
          /** 回访时间 */
          called_back_at?: string | null;
          /**
           * 客户满意度
           * @enum {string}
           */
          satisfaction: "very_satisfied" | "satisfied" | "neutral" | "dissatisfied";
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_complaint_id_actions_close: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 说明 */
          note?: string | null;
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_complaint_id_actions_handle: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 处理结果 */
          handle_result: string;
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_complaint_id_actions_make_work_order: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 工作内容 */
          content: string;
          /** 预约时间 */
          planned_at?: string | null;
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_complaint_id_actions_progress: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 处理进程 */
          content: string;
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_complaint_id_actions_send_back: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 退回原因 */
          reason: string;
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_complaint_id_actions_verify: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 监督结果 */
          supervise_result: string;
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_complaint_progress: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ComplaintProgressList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_complaint_progress_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ComplaintProgress"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_complaint_reason: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ComplaintReasonList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_complaint_reason: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ComplaintReasonCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["ComplaintReason"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_complaint_reason_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ComplaintReason"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_complaint_reason_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_complaint_reason_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ComplaintReasonChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ComplaintReason"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_contact: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ContactList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_contact: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ContactCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["Contact"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_contact_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["Contact"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_contact_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_contact_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ContactChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["Contact"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_contact_id_actions_add_to_survey: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 调查活动 */
          activity: number | {
            id: number;
          };
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_contact_id_actions_change_company: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 变更日期 */
          changed_at?: string | null;
          /** 新单位 */
          customer: number | {
            id: number;
          };
          /** 部门 */
          department_name?: string | null;
          /** 说明 */
          note?: string | null;
          /** 职务 */
          post?: string | null;
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_contact_change: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ContactChangeList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_contact_change_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ContactChange"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_contact_company_change: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ContactCompanyChangeList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_contact_company_change_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ContactCompanyChange"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_contact_influence: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ContactInfluenceList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_contact_influence: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ContactInfluenceCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["ContactInfluence"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_contact_influence_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ContactInfluence"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_contact_influence_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_contact_influence_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ContactInfluenceChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ContactInfluence"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_contact_job_change: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ContactJobChangeList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_contact_job_change: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ContactJobChangeCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["ContactJobChange"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_contact_job_change_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ContactJobChange"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_contact_job_change_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_contact_job_change_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ContactJobChangeChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ContactJobChange"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_contract: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ContractList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_contract: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ContractCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["Contract"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_contract_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["Contract"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_contract_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_contract_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ContractChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["Contract"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_contract_id_actions_carry_out: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_contract_id_actions_end: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_contract_id_actions_propose: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_contract_id_actions_redraft: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_contract_id_actions_request_number: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_contract_id_actions_sign: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 签订日期 */
          sign_date?: string | null;
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_crm_setting: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["CrmSettingList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_crm_setting: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CrmSettingCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["CrmSetting"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_crm_setting_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["CrmSetting"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_crm_setting_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_crm_setting_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CrmSettingChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["CrmSetting"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_customer: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["CustomerList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_customer: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CustomerCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["Customer"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_customer_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["Customer"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_customer_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_customer_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CustomerChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["Customer"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_customer_id_actions_add_to_survey: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 调查活动 */
          activity: number | {
            id: number;
          };
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_customer_id_actions_business_figures: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 开始日期 */
          from?: string | null;
          /** 结束日期 */
          to?: string | null;
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_customer_id_actions_contract_number: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 合同金额 */
          amount?: (number | string) | null;
          /** 负责员工 */
          owner?: (number | {
            id: number;
          }) | null;
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_customer_id_actions_open_external_account: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 登录账号 */
          account: string;
          /** 邮箱 */
          email?: string | null;
          /** 姓名 */
          name: string;
          /** 初始密码 */
          password?: string | null;
          /** 外部角色 */
          roles: number[];
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_customer_id_actions_progress: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_customer_id_actions_quote_history: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_customer_class: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["CustomerClassList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_customer_class: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CustomerClassCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["CustomerClass"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_customer_class_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["CustomerClass"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_customer_class_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_customer_class_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CustomerClassChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["CustomerClass"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_customer_interest: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["CustomerInterestList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_customer_interest: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CustomerInterestCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["CustomerInterest"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_customer_interest_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["CustomerInterest"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_customer_interest_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_customer_interest_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CustomerInterestChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["CustomerInterest"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_customer_relation: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["CustomerRelationList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_customer_relation: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CustomerRelationCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["CustomerRelation"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_customer_relation_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["CustomerRelation"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_customer_relation_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_customer_relation_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CustomerRelationChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["CustomerRelation"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_data_grant: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["DataGrantList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_data_grant: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DataGrantCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["DataGrant"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_data_grant_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["DataGrant"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_data_grant_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_data_grant_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DataGrantChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["DataGrant"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_delivery: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["DeliveryList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_delivery: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DeliveryCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["Delivery"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_delivery_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["Delivery"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_delivery_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_delivery_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DeliveryChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["Delivery"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_delivery_id_actions_ship: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 交付日期 */
          delivered_at?: string | null;
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_delivery_id_actions_take_back: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_delivery_line: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["DeliveryLineList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_delivery_line: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DeliveryLineCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["DeliveryLine"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_delivery_line_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["DeliveryLine"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_delivery_line_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_delivery_line_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DeliveryLineChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["DeliveryLine"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_department: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["DepartmentList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_department: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DepartmentCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["Department"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_department_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["Department"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_department_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_department_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DepartmentChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["Department"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_dimension_value: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["DimensionValueList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_dimension_value: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DimensionValueCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["DimensionValue"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_dimension_value_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["DimensionValue"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_dimension_value_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_dimension_value_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DimensionValueChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["DimensionValue"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_document_sending: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["DocumentSendingList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_document_sending: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DocumentSendingCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["DocumentSending"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_document_sending_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["DocumentSending"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_document_sending_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_document_sending_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DocumentSendingChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["DocumentSending"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_employee: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["EmployeeList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_employee: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EmployeeCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["Employee"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_employee_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["Employee"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_employee_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_employee_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EmployeeChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["Employee"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_employee_id_actions_act_as: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_employee_id_actions_hand_over: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 离职日期 */
          leave_date?: string | null;
          /** 备注 */
          note?: string | null;
          /** 仅未结 */
          open_only?: boolean | null;
          /** 转出员工设为 */
          status?: ("left" | "disabled") | null;
          /** 接收员工 */
          to_employee: number | {
            id: number;
          };
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_employee_id_actions_open_account: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 登录账号 */
          account: string;
          /** 可登录系统 */
          allowed_systems?: ("marketing" | "service" | "marketing_service")[] | null;
          /** 业务部门 */
          business_department?: (number | {
            id: number;
          }) | null;
          /** 业务员 */
          is_salesperson?: boolean | null;
          /** 初始密码 */
          password: string;
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_employee_id_actions_person_rights: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_employee_training: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["EmployeeTrainingList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_employee_training: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EmployeeTrainingCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["EmployeeTraining"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_employee_training_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["EmployeeTraining"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_employee_training_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_employee_training_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EmployeeTrainingChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["EmployeeTraining"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_external_document: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ExternalDocumentList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_external_document_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ExternalDocument"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_fail_reason: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["FailReasonList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_fail_reason: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["FailReasonCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["FailReason"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_fail_reason_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["FailReason"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_fail_reason_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_fail_reason_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["FailReasonChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["FailReason"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_failure_mode: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["FailureModeList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_failure_mode: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["FailureModeCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["FailureMode"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_failure_mode_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["FailureMode"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_failure_mode_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_failure_mode_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["FailureModeChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["FailureMode"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_fault_code: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["FaultCodeList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_fault_code: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["FaultCodeCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["FaultCode"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_fault_code_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["FaultCode"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_fault_code_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_fault_code_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["FaultCodeChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["FaultCode"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_funnel_setting: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["FunnelSettingList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_funnel_setting: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["FunnelSettingCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["FunnelSetting"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_funnel_setting_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["FunnelSetting"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_funnel_setting_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_funnel_setting_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["FunnelSettingChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["FunnelSetting"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_hobby: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["HobbyList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_hobby: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["HobbyCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["Hobby"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_hobby_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["Hobby"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_hobby_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_hobby_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["HobbyChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["Hobby"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_invoice: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["InvoiceList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_invoice: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["InvoiceCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["Invoice"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_invoice_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["Invoice"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_invoice_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_invoice_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["InvoiceChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["Invoice"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_invoice_id_actions_hand_over_invoice: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_invoice_id_actions_issue: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 开票日期 */
          invoice_date?: string | null;
          /** 发票号 */
          invoice_no: string;
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_invoice_id_actions_void: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_management_dimension: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ManagementDimensionList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_management_dimension: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ManagementDimensionCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["ManagementDimension"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_management_dimension_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ManagementDimension"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_management_dimension_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_management_dimension_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ManagementDimensionChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ManagementDimension"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_operator: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["OperatorList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_operator: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OperatorCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["Operator"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_operator_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["Operator"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_operator_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_operator_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OperatorChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["Operator"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_operator_id_actions_act_as: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_operator_id_actions_disable_account: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_operator_id_actions_enable_account: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_operator_id_actions_end_sessions: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_operator_id_actions_issue_codes: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_operator_id_actions_reset_second_factor: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_operator_id_actions_set_password: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 新密码 */
          password: string;
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_operator_id_actions_unlock: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_opportunity: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["OpportunityList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_opportunity: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OpportunityCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["Opportunity"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_opportunity_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["Opportunity"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_opportunity_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_opportunity_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OpportunityChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["Opportunity"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_opportunity_id_actions_check_team: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_opportunity_id_actions_guide: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 指导意见 */
          content: string;
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_opportunity_id_actions_lose: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 结束时间 */
          closed_at?: string | null;
          /** 失败原因 */
          fail_reason: number | {
            id: number;
          };
          /** 总结 */
          summary?: string | null;
          version?: number;
          /** 获胜竞争对手 */
          winner_competitor?: (number | {
            id: number;
          }) | null;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_opportunity_id_actions_order: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 联系人 */
          contact?: (number | {
            id: number;
          }) | null;
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_opportunity_id_actions_progress: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_opportunity_id_actions_push: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 新阶段 */
          stage: number | {
            id: number;
          };
          /** 推进总结 */
          summary?: string | null;
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_opportunity_id_actions_quote: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 联系人 */
          contact?: (number | {
            id: number;
          }) | null;
          /** 折扣 */
          discount?: (number | string) | null;
          /** 有效期 */
          valid_until?: string | null;
          version?: number;
          /** 带入意向产品 */
          with_products?: boolean | null;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_opportunity_id_actions_quote_history: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_opportunity_id_actions_reopen: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 原因 */
          summary: string;
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_opportunity_id_actions_send_document: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 发送方式 */
          channel?: ("email" | "post" | "im" | "sms" | "hand" | "other") | null;
          /** 接收人 */
          contact?: (number | {
            id: number;
          }) | null;
          /** 备注 */
          note?: string | null;
          /** 销售文档 */
          sales_document: number | {
            id: number;
          };
          /** 发送时间 */
          sent_at?: string | null;
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_opportunity_id_actions_win: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 成交金额 */
          actual_amount?: (number | string) | null;
          /** 结束时间 */
          closed_at?: string | null;
          /** 总结 */
          summary?: string | null;
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_opportunity_id_actions_withdraw_push: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_opportunity_assessment: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["OpportunityAssessmentList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_opportunity_assessment: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OpportunityAssessmentCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["OpportunityAssessment"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_opportunity_assessment_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["OpportunityAssessment"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_opportunity_assessment_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_opportunity_assessment_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OpportunityAssessmentChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["OpportunityAssessment"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_opportunity_comment: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["OpportunityCommentList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_opportunity_comment_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["OpportunityComment"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_opportunity_competitor: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["OpportunityCompetitorList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_opportunity_competitor: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OpportunityCompetitorCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["OpportunityCompetitor"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_opportunity_competitor_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["OpportunityCompetitor"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_opportunity_competitor_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_opportunity_competitor_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OpportunityCompetitorChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["OpportunityCompetitor"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_opportunity_contact: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["OpportunityContactList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_opportunity_contact: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OpportunityContactCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["OpportunityContact"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_opportunity_contact_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["OpportunityContact"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_opportunity_contact_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_opportunity_contact_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OpportunityContactChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["OpportunityContact"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_opportunity_document: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["OpportunityDocumentList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_opportunity_document: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OpportunityDocumentCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["OpportunityDocument"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_opportunity_document_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["OpportunityDocument"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_opportunity_document_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_opportunity_document_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OpportunityDocumentChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["OpportunityDocument"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_opportunity_expense: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["OpportunityExpenseList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_opportunity_expense: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OpportunityExpenseCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["OpportunityExpense"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_opportunity_expense_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["OpportunityExpense"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_opportunity_expense_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_opportunity_expense_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OpportunityExpenseChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["OpportunityExpense"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_opportunity_product: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["OpportunityProductList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_opportunity_product: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OpportunityProductCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["OpportunityProduct"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_opportunity_product_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["OpportunityProduct"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_opportunity_product_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_opportunity_product_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OpportunityProductChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["OpportunityProduct"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_opportunity_team: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["OpportunityTeamList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_opportunity_team: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OpportunityTeamCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["OpportunityTeam"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_opportunity_team_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["OpportunityTeam"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_opportunity_team_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_opportunity_team_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OpportunityTeamChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["OpportunityTeam"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_plan_model: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["PlanModelList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_plan_model: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PlanModelCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["PlanModel"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_plan_model_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["PlanModel"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_plan_model_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_plan_model_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PlanModelChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["PlanModel"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_product: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ProductList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_product: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ProductCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["Product"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_product_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["Product"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_product_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_product_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ProductChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["Product"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_product_category: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ProductCategoryList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_product_category: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ProductCategoryCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["ProductCategory"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_product_category_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ProductCategory"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_product_category_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_product_category_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ProductCategoryChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ProductCategory"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_product_line: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ProductLineList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_product_line: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ProductLineCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["ProductLine"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_product_line_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ProductLine"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_product_line_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_product_line_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ProductLineChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ProductLine"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_purchase_order: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["PurchaseOrderList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_purchase_order_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["PurchaseOrder"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_purchase_order_line: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["PurchaseOrderLineList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_purchase_order_line_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["PurchaseOrderLine"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_pyramid_layer: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["PyramidLayerList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_pyramid_layer: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PyramidLayerCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["PyramidLayer"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_pyramid_layer_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["PyramidLayer"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_pyramid_layer_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_pyramid_layer_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PyramidLayerChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["PyramidLayer"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_pyramid_model: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["PyramidModelList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_pyramid_model: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PyramidModelCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["PyramidModel"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_pyramid_model_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["PyramidModel"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_pyramid_model_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_pyramid_model_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PyramidModelChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["PyramidModel"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_pyramid_model_id_actions_compute: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_pyramid_model_id_actions_evaluate: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_pyramid_model_id_actions_usual_layers: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_pyramid_run: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["PyramidRunList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_pyramid_run_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["PyramidRun"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_pyramid_run_id_actions_care: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 行动类型 */
          activity_type: number | {
            id: number;
          };
          /** 内容 */
          content?: string | null;
          /** 层 */
          layer_no: number;
          /** 层次变化 */
          move?: ("up" | "down" | "new" | "gone" | "same") | null;
          /**
           * 计划开始
           * Format: date-time
           */
          plan_start: string;
          /** 主题 */
          subject: string;
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_pyramid_value: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["PyramidValueList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_pyramid_value_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["PyramidValue"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_question_bank: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["QuestionBankList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_question_bank: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["QuestionBankCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["QuestionBank"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_question_bank_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["QuestionBank"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_question_bank_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_question_bank_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["QuestionBankChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["QuestionBank"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_quote: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["QuoteList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_quote: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["QuoteCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["Quote"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_quote_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["Quote"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_quote_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_quote_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["QuoteChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["Quote"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_quote_id_actions_approve: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_quote_id_actions_compare: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_quote_id_actions_mark_sent: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_quote_id_actions_new_version: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_quote_id_actions_order: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_quote_id_actions_quote_history: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_quote_id_actions_unapprove: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_quote_id_actions_void: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_quote_line: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["QuoteLineList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_quote_line: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["QuoteLineCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["QuoteLine"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_quote_line_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["QuoteLine"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_quote_line_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_quote_line_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["QuoteLineChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["QuoteLine"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_region: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["RegionList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_region: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["RegionCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["Region"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_region_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["Region"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_region_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_region_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["RegionChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["Region"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_related_rule: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["RelatedRuleList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_related_rule: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["RelatedRuleCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["RelatedRule"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_related_rule_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["RelatedRule"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_related_rule_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_related_rule_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["RelatedRuleChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["RelatedRule"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_report_section: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ReportSectionList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_report_section: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ReportSectionCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["ReportSection"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_report_section_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ReportSection"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_report_section_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_report_section_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ReportSectionChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ReportSection"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_report_template: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ReportTemplateList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_report_template: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ReportTemplateCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["ReportTemplate"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_report_template_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ReportTemplate"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_report_template_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_report_template_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ReportTemplateChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ReportTemplate"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_role: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["RoleList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_role: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["RoleCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["Role"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_role_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["Role"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_role_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_role_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["RoleChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["Role"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_role_task: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["RoleTaskList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_role_task: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["RoleTaskCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["RoleTask"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_role_task_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["RoleTask"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_role_task_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_role_task_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["RoleTaskChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["RoleTask"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_sales_document: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["SalesDocumentList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_sales_document: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SalesDocumentCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["SalesDocument"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_sales_document_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["SalesDocument"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_sales_document_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_sales_document_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SalesDocumentChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["SalesDocument"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_sales_mode: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["SalesModeList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_sales_mode: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SalesModeCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["SalesMode"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_sales_mode_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["SalesMode"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_sales_mode_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_sales_mode_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SalesModeChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["SalesMode"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_sales_mode_id_actions_quota_from_plan: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 每单成交金额 */
          deal_amount: number | string;
          /** 部门 */
          department?: (number | {
            id: number;
          }) | null;
          /** 人员 */
          employee?: (number | {
            id: number;
          }) | null;
          /** 销售计划 */
          plan: number | {
            id: number;
          };
          /** 配额对象 */
          scope?: ("company" | "department" | "employee") | null;
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_sales_mode_id_actions_quota_helper: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 每单成交金额 */
          deal_amount: number | string;
          /** 部门 */
          department?: (number | {
            id: number;
          }) | null;
          /** 人员 */
          employee?: (number | {
            id: number;
          }) | null;
          /** 月销售任务 */
          monthly_task: number | string;
          /** 配额对象 */
          scope?: ("company" | "department" | "employee") | null;
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_sales_order: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["SalesOrderList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_sales_order: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SalesOrderCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["SalesOrder"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_sales_order_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["SalesOrder"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_sales_order_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_sales_order_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SalesOrderChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["SalesOrder"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_sales_order_id_actions_ask_invoice: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 金额 */
          amount?: (number | string) | null;
          /** 发票类型 */
          kind?: ("special" | "ordinary" | "electronic" | "other") | null;
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_sales_order_id_actions_cancel: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 原因 */
          reason: string;
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_sales_order_id_actions_close: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 原因 */
          reason?: string | null;
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_sales_order_id_actions_deliver: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_sales_order_id_actions_execute: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_sales_order_id_actions_review: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_sales_order_id_actions_send_back: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 原因 */
          reason: string;
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_sales_order_id_actions_submit: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_sales_order_id_actions_unreview: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 原因 */
          reason: string;
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_sales_order_id_actions_withdraw: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_sales_order_line: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["SalesOrderLineList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_sales_order_line: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SalesOrderLineCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["SalesOrderLine"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_sales_order_line_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["SalesOrderLine"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_sales_order_line_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_sales_order_line_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SalesOrderLineChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["SalesOrderLine"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_sales_plan: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["SalesPlanList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_sales_plan: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SalesPlanCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["SalesPlan"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_sales_plan_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["SalesPlan"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_sales_plan_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_sales_plan_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SalesPlanChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["SalesPlan"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_sales_plan_id_actions_carry_out: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_sales_plan_id_actions_close: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_sales_plan_id_actions_issue: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_sales_plan_id_actions_new_version: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_sales_plan_id_actions_open_sheet: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_sales_plan_id_actions_propose: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 增长率 */
          growth?: (number | string) | null;
          /** 覆盖已填写的计划值 */
          overwrite?: boolean | null;
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_sales_plan_id_actions_report: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_sales_plan_id_actions_send_back: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 原因 */
          reason: string;
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_sales_plan_id_actions_sum_up: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_sales_plan_line: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["SalesPlanLineList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_sales_plan_line: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SalesPlanLineCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["SalesPlanLine"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_sales_plan_line_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["SalesPlanLine"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_sales_plan_line_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_sales_plan_line_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SalesPlanLineChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["SalesPlanLine"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_sales_stage: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["SalesStageList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_sales_stage: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SalesStageCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["SalesStage"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_sales_stage_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["SalesStage"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_sales_stage_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_sales_stage_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SalesStageChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["SalesStage"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_sales_team: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["SalesTeamList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_sales_team: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SalesTeamCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["SalesTeam"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_sales_team_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["SalesTeam"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_sales_team_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_sales_team_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SalesTeamChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["SalesTeam"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_sample: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["SampleList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_sample: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SampleCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["Sample"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_sample_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["Sample"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_sample_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_sample_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SampleChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["Sample"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_sample_id_actions_consume: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_sample_id_actions_give_back: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 还回日期 */
          returned_at?: string | null;
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_service_request: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ServiceRequestList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_service_request: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ServiceRequestCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["ServiceRequest"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_service_request_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ServiceRequest"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_service_request_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_service_request_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ServiceRequestChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ServiceRequest"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_service_request_id_actions_accept: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_service_request_id_actions_appoint: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 负责员工 */
          person: number | {
            id: number;
          };
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_service_request_id_actions_close: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 关闭说明 */
          reason?: string | null;
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_service_request_id_actions_make_work_order: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 工作内容 */
          content: string;
          /** 预约时间 */
          planned_at?: string | null;
          version?: number;
          /**
           * 工单类型
           * @enum {string}
           */
          work_order_type: "question" | "complaint" | "repair" | "installation";
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_service_request_id_actions_reopen: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 原因 */
          reason: string;
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_service_request_id_actions_resolve: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 解决情况 */
          solution: string;
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_service_request_id_actions_start: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_service_request_id_actions_to_complaint: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 被投诉产品 */
          product?: (number | {
            id: number;
          }) | null;
          /** 投诉原因 */
          reason: number | {
            id: number;
          };
          /** 被投诉部门 */
          target_department?: (number | {
            id: number;
          }) | null;
          /** 被投诉人员 */
          target_employee?: (number | {
            id: number;
          }) | null;
          /**
           * 投诉对象
           * @enum {string}
           */
          target_type: "product" | "department" | "person";
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_service_request_id_actions_to_opportunity: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 商机名称 */
          name: string;
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_service_request_id_actions_visit: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /**
           * 客户满意度
           * @enum {string}
           */
          satisfaction: "very_satisfied" | "satisfied" | "neutral" | "dissatisfied";
          version?: number;
          /** 回访情况 */
          visit_result: string;
          /** 回访时间 */
          visited_at?: string | null;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_service_work_order: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ServiceWorkOrderList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_service_work_order: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ServiceWorkOrderCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["ServiceWorkOrder"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_service_work_order_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ServiceWorkOrder"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_service_work_order_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_service_work_order_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ServiceWorkOrderChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ServiceWorkOrder"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_service_work_order_id_actions_arrive: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 到达时间 */
          arrived_at?: string | null;
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_service_work_order_id_actions_dispatch: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 执行人 */
          executor: number | {
            id: number;
          };
          /** 预约时间 */
          planned_at?: string | null;
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_service_work_order_id_actions_finish: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 故障模式 */
          failure_mode?: (number | {
            id: number;
          }) | null;
          /** 故障编码 */
          fault_code?: (number | {
            id: number;
          }) | null;
          /** 完成时间 */
          finished_at?: string | null;
          /** 处理结果 */
          result: string;
          /** 客户签字 */
          signature?: number[] | null;
          /** 客户签字人 */
          signed_by?: string | null;
          version?: number;
          /** 工时（小时） */
          work_hours?: (number | string) | null;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_service_work_order_id_actions_recall: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_service_work_order_id_actions_send_back: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 退回原因 */
          reason: string;
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_service_work_order_id_actions_visit: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /**
           * 客户满意度
           * @enum {string}
           */
          satisfaction: "very_satisfied" | "satisfied" | "neutral" | "dissatisfied";
          version?: number;
          /** 回访情况 */
          visit_result: string;
          /** 回访时间 */
          visited_at?: string | null;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_stage_approval: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["StageApprovalList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_stage_approval_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["StageApproval"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_stage_approval_id_actions_approve: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 意见 */
          reason?: string | null;
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_stage_approval_id_actions_refuse: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 退回原因 */
          reason: string;
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_stage_approval_id_actions_withdraw: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_stage_push: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["StagePushList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_stage_push_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["StagePush"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_stage_push_id_actions_guide: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 指导意见 */
          content: string;
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_stage_quota: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["StageQuotaList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_stage_quota: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["StageQuotaCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["StageQuota"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_stage_quota_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["StageQuota"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_stage_quota_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_stage_quota_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["StageQuotaChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["StageQuota"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_stock_receipt: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["StockReceiptList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_stock_receipt_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["StockReceipt"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_survey_activity: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["SurveyActivityList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_survey_activity: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SurveyActivityCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["SurveyActivity"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_survey_activity_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["SurveyActivity"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_survey_activity_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_survey_activity_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SurveyActivityChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["SurveyActivity"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_survey_activity_id_actions_add_contacts: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 联系人 */
          contacts?: number[] | null;
          /** 这些客户的联系人 */
          customers?: number[] | null;
          /** 仅主联系人 */
          main_only?: boolean | null;
          /** 客户地区（含下级） */
          region?: (number | {
            id: number;
          }) | null;
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_survey_activity_id_actions_add_customers: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 客户分类 */
          customer_class?: (number | {
            id: number;
          }) | null;
          /** 客户 */
          customers?: number[] | null;
          /** 负责员工 */
          owner?: (number | {
            id: number;
          }) | null;
          /** 地区（含下级） */
          region?: (number | {
            id: number;
          }) | null;
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_survey_activity_id_actions_add_employees: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 部门（含下级） */
          department?: (number | {
            id: number;
          }) | null;
          /** 员工 */
          employees?: number[] | null;
          /** 角色 */
          role?: (number | {
            id: number;
          }) | null;
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_survey_activity_id_actions_enter: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_survey_activity_id_actions_finish: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_survey_activity_id_actions_reopen: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_survey_activity_id_actions_results: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_survey_activity_id_actions_start: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_survey_answer: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["SurveyAnswerList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_survey_answer_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["SurveyAnswer"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_survey_option: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["SurveyOptionList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_survey_option: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SurveyOptionCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["SurveyOption"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_survey_option_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["SurveyOption"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_survey_option_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_survey_option_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SurveyOptionChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["SurveyOption"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_survey_question: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["SurveyQuestionList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_survey_question: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SurveyQuestionCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["SurveyQuestion"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_survey_question_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["SurveyQuestion"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_survey_question_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_survey_question_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SurveyQuestionChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["SurveyQuestion"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_survey_respondent: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["SurveyRespondentList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_survey_respondent: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SurveyRespondentCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["SurveyRespondent"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_survey_respondent_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["SurveyRespondent"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_survey_respondent_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_survey_respondent_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SurveyRespondentChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["SurveyRespondent"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_survey_respondent_id_actions_enter_answers: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_survey_respondent_id_actions_mark_sent: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /**
           * 发送方式
           * @enum {string}
           */
          channel: "paper" | "phone" | "visit" | "mail" | "program";
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_survey_template: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["SurveyTemplateList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_survey_template: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SurveyTemplateCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["SurveyTemplate"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_survey_template_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["SurveyTemplate"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_survey_template_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_survey_template_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SurveyTemplateChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["SurveyTemplate"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_survey_template_id_actions_back_to_draft: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_survey_template_id_actions_design: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_survey_template_id_actions_disable: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_survey_template_id_actions_enable: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_survey_template_id_actions_new_version: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_swot_analysis: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["SwotAnalysisList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_swot_analysis: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SwotAnalysisCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["SwotAnalysis"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_swot_analysis_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["SwotAnalysis"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_swot_analysis_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_swot_analysis_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SwotAnalysisChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["SwotAnalysis"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_team_member: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["TeamMemberList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_team_member: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TeamMemberCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["TeamMember"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_team_member_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["TeamMember"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_team_member_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_team_member_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TeamMemberChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["TeamMember"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_visit_plan: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["VisitPlanList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_visit_plan_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["VisitPlan"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_visit_plan_id_actions_arrange: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 内容 */
          content?: string | null;
          /**
           * 计划时间
           * Format: date-time
           */
          plan_start: string;
          /** 主题 */
          subject?: string | null;
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_visit_plan_id_actions_skip: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 原因 */
          reason: string;
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_visit_rule: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["VisitRuleList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_visit_rule: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["VisitRuleCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["VisitRule"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_visit_rule_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["VisitRule"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_visit_rule_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_visit_rule_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["VisitRuleChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["VisitRule"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_work_handover: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["WorkHandoverList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_work_handover_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["WorkHandover"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_work_order_fee: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["WorkOrderFeeList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_work_order_fee: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["WorkOrderFeeCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["WorkOrderFee"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_work_order_fee_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["WorkOrderFee"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_work_order_fee_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_work_order_fee_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["WorkOrderFeeChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["WorkOrderFee"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_work_order_part: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["WorkOrderPartList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_work_order_part: {
    parameters: {
      header?: {
        "Idempotency-Key"?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["WorkOrderPartCreate"];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        content: {
          "application/json": components["schemas"]["WorkOrderPart"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_work_order_part_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["WorkOrderPart"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_work_order_part_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_work_order_part_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["WorkOrderPartChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["WorkOrderPart"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_work_report: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["WorkReportList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_work_report_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["WorkReport"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_work_report_id_actions_excuse: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 原因 */
          reason: string;
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_work_report_id_actions_review: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          /** 回复 */
          reply: string;
          /** 评分 */
          score?: number | null;
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_work_report_id_actions_submit: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          version?: number;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_name: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
      path: {
        name: string;
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["RecordPage"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_name: {
    parameters: {
      path: {
        name: string;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          [key: string]: unknown;
        };
      };
    };
    responses: {
      /** @description Created */
      201: {
        content: {
          "application/json": components["schemas"]["Record"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_name_actions_action: {
    parameters: {
      path: {
        name: string;
        action: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Selection"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["SelectionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_name_aggregate: {
    parameters: {
      path: {
        name: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Aggregate"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["Figures"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_name_bulk: {
    parameters: {
      path: {
        name: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Bulk"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["Results"] | components["schemas"]["Upserted"];
        };
      };
      /** @description Accepted */
      202: {
        content: {
          "application/json": components["schemas"]["StartedJob"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_name_duplicates: {
    parameters: {
      path: {
        name: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Check"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["Duplicates"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_name_exports: {
    parameters: {
      path: {
        name: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ExportIn"];
      };
    };
    responses: {
      /** @description Accepted */
      202: {
        content: {
          "application/json": components["schemas"]["Started"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_name_imports: {
    parameters: {
      path: {
        name: string;
      };
    };
    requestBody: {
      content: {
        "multipart/form-data": {
          /** File */
          file?: string | null;
          /**
           * Options
           * @default {}
           */
          options?: string;
          /** Upload */
          upload?: number | null;
        };
      };
    };
    responses: {
      /** @description Accepted */
      202: {
        content: {
          "application/json": components["schemas"]["Started"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_name_imports_preview: {
    parameters: {
      path: {
        name: string;
      };
    };
    requestBody: {
      content: {
        "multipart/form-data": {
          /**
           * File
           * Format: binary
           */
          file: string;
          /**
           * Sheet
           * @default
           */
          sheet?: string;
        };
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["ImportPreview"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_name_imports_template_xlsx: {
    parameters: {
      path: {
        name: string;
      };
    };
    responses: {
      /** @description OK */
      200: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_name_print: {
    parameters: {
      query?: {
        filter?: string;
        sort?: string;
        fields?: string;
        q?: string;
        limit?: number;
        cursor?: string;
        view?: string;
        count?: boolean;
        deleted?: boolean;
      };
      path: {
        name: string;
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["PrintedList"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_name_id: {
    parameters: {
      query?: {
        fields?: string;
      };
      path: {
        name: string;
        id: number;
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["Record"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_records_name_id: {
    parameters: {
      path: {
        name: string;
        id: number;
      };
    };
    responses: {
      /** @description No Content */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_records_name_id: {
    parameters: {
      path: {
        name: string;
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          [key: string]: unknown;
        };
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["Record"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_name_id_access: {
    parameters: {
      path: {
        name: string;
        id: number;
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["RecordAccess"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_name_id_actions_action: {
    parameters: {
      path: {
        name: string;
        id: number;
        action: string;
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["ActionValues"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_name_id_actions_action: {
    parameters: {
      path: {
        name: string;
        id: number;
        action: string;
      };
    };
    requestBody: {
      content: {
        "application/json": {
          [key: string]: unknown;
        };
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["ActionResult"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_name_id_check: {
    parameters: {
      path: {
        name: string;
        id: number;
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["Unable"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_name_id_comments: {
    parameters: {
      query?: {
        cursor?: string;
      };
      path: {
        name: string;
        id: number;
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["TimelinePage"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_name_id_comments: {
    parameters: {
      path: {
        name: string;
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Said"];
      };
    };
    responses: {
      /** @description Created */
      201: {
        content: {
          "application/json": components["schemas"]["TimelineEntry"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_name_id_files: {
    parameters: {
      path: {
        name: string;
        id: number;
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["RecordFile"][];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_records_name_id_files: {
    parameters: {
      path: {
        name: string;
        id: number;
      };
    };
    requestBody: {
      content: {
        "multipart/form-data": {
          /**
           * File
           * Format: binary
           */
          file: string;
        };
      };
    };
    responses: {
      /** @description Created */
      201: {
        content: {
          "application/json": components["schemas"]["File"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_name_id_print: {
    parameters: {
      path: {
        name: string;
        id: number;
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["PrintedRecord"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_records_name_id_timeline: {
    parameters: {
      query?: {
        cursor?: string;
      };
      path: {
        name: string;
        id: number;
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["TimelinePage"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_recycle: {
    parameters: {
      query?: {
        object?: string;
        q?: string;
        cursor?: string;
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["RecycleBin"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_recycle_purge: {
    requestBody: {
      content: {
        "application/json": components["schemas"]["Chosen"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["Purged"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_recycle_restore: {
    requestBody: {
      content: {
        "application/json": components["schemas"]["Chosen"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["Restored"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_roles_id_copy: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CopyIn"];
      };
    };
    responses: {
      /** @description Created */
      201: {
        content: {
          "application/json": components["schemas"]["Made"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_roles_id_data_grants: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["DataGrants"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  put_roles_id_data_grants: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["GrantsIn"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["DataGrants"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_roles_id_desk: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["RoleDesk"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  put_roles_id_desk: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DeskIn"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["RoleDesk"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_roles_id_notices: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["RoleNotices"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  put_roles_id_notices: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Kinds"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["RoleNotices"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_roles_id_rights: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["RoleRights"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  put_roles_id_rights: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["RightsIn"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["RoleRights"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_search: {
    parameters: {
      query?: {
        q?: string;
        objects?: string;
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["SearchAnswer"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_security_log: {
    parameters: {
      query?: {
        q?: string;
        event?: string;
        result?: "" | "ok" | "failed";
        operator?: number | null;
        since?: string | null;
        until?: string | null;
        cursor?: number | null;
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["SignInLog"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_security_policy: {
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["SignInPolicy"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_security_policy: {
    requestBody: {
      content: {
        "application/json": components["schemas"]["PolicyChange"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["SignInPolicy"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_security_providers: {
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["IdentityProviders"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_security_providers: {
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewProvider"];
      };
    };
    responses: {
      /** @description Created */
      201: {
        content: {
          "application/json": components["schemas"]["IdentityProvider"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_security_providers_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description No Content */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_security_providers_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ProviderChange"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["IdentityProvider"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_security_sessions: {
    parameters: {
      query?: {
        q?: string;
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["AnySession"][];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_security_sessions_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description No Content */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  get_surveys_mine: {
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["OwnQuestionnaire"][];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_surveys_respondents_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["SurveySheet"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  put_surveys_respondents_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SheetIn"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["SurveySheet"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_surveys_templates_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["QuestionnaireDesign"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  put_surveys_templates_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DesignIn"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["QuestionnaireDesign"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_views: {
    parameters: {
      query?: {
        object?: string;
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["SavedView"][];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  post_views: {
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewView"];
      };
    };
    responses: {
      /** @description Created */
      201: {
        content: {
          "application/json": components["schemas"]["SavedView"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  delete_views_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description No Content */
      204: {};
      "4XX": components["responses"]["Problem"];
    };
  };
  patch_views_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ViewChange"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["SavedView"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  get_work_reports_id: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["WorkReportPaper"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
  put_work_reports_id_draft: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DraftIn"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        content: {
          "application/json": components["schemas"]["WorkReportStamp"];
        };
      };
      "4XX": components["responses"]["Problem"];
    };
  };
}
