/** 受付箱。職に届いた仕事を並べ、開き、済ませる。業務の中身は知らない。 */
@ApplicationModule(
        displayName = "受付箱",
        allowedDependencies = {"shared", "calendar", "organization", "workflow", "web", "audit", "access"})
package jp.michisuji.tasklist;

import org.springframework.modulith.ApplicationModule;
