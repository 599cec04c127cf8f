/** 会議体。会議の開催、議題、資料、結果、意見と回答。 */
@ApplicationModule(
        displayName = "会議体",
        allowedDependencies = {
            "shared",
            "organization",
            "calendar",
            "workflow",
            "schedule",
            "audit",
            "access",
            "document",
            "web"
        })
package jp.michisuji.meeting;

import org.springframework.modulith.ApplicationModule;
