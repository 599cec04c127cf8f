/** 改革案件。計画と案件と、その道筋。 */
@ApplicationModule(
        displayName = "改革案件",
        allowedDependencies = {
            "shared",
            "organization",
            "approval",
            "meeting",
            "meeting :: sight",
            "workflow",
            "schedule",
            "schedule :: plan",
            "schedule :: programme",
            "audit",
            "access",
            "document",
            "web"
        })
package jp.michisuji.reform;

import org.springframework.modulith.ApplicationModule;
