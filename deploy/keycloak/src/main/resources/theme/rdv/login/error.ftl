<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("errorTitle")}
  <#elseif section = "form">
    <div id="kc-error-message" class="message message-error" role="alert">
      <p>${kcSanitize(message.summary)?no_esc}</p>
    </div>
    <#if traceId??><p class="aide" id="traceId">${msg("traceIdSupportMessage", traceId)}</p></#if>
    <#if !skipLink?? && client?? && client.baseUrl?has_content>
    <p><a id="backToApplication" href="${client.baseUrl}">${msg("backToApplication")}</a></p>
    </#if>
  </#if>
</@layout.registrationLayout>
