<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    <#if requiredActions??>${msg("activationTitle")}<#elseif messageHeader??>${kcSanitize(msg("${messageHeader}"))?no_esc}<#else>${msg("informationTitle")}</#if>
  <#elseif section = "form">
    <div id="kc-info-message">
      <p>${kcSanitize(message.summary)?no_esc}<#if requiredActions??> : <#list requiredActions as action>${msg("requiredAction.${action}")}<#sep>, </#sep></#list>.</#if></p>
      <#if !skipLink??>
        <#if pageRedirectUri?has_content>
      <p><a class="bouton bouton-principal" href="${pageRedirectUri}">${msg("backToApplication")}</a></p>
        <#elseif actionUri?has_content>
      <p><a class="bouton bouton-principal" href="${actionUri}">${msg("proceedWithAction")}</a></p>
        <#elseif (client.baseUrl)?has_content>
      <p><a class="bouton bouton-principal" href="${client.baseUrl}">${msg("backToApplication")}</a></p>
        </#if>
      </#if>
    </div>
  </#if>
</@layout.registrationLayout>
