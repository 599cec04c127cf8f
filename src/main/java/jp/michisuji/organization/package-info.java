/** 組織。部・課・係、職、職員、発令、不在と代理。 */
@org.springframework.modulith.ApplicationModule(displayName = "組織", allowedDependencies = "shared")
package jp.michisuji.organization;
