<#import "template.ftl" as layout>
<#assign wrongCode = messagesPerField.existsError("totp")>
<#assign wrongLabel = messagesPerField.existsError("userLabel")>
<@layout.registrationLayout displayMessage=!wrongCode && !wrongLabel; section>
  <#if section = "header">
    ${msg("loginTotpTitle")}
  <#elseif section = "form">
    <ol class="etapes">
      <li>${msg("loginTotpStep1")}
        <ul><#list totp.supportedApplications as app><li>${msg(app)}</li></#list></ul>
      </li>
      <#if mode?? && mode = "manual">
      <li>${msg("loginTotpManualStep2")}
        <p><code id="kc-totp-secret-key">${totp.totpSecretEncoded}</code></p>
        <p><a href="${totp.qrUrl}" id="mode-barcode">${msg("loginTotpScanBarcode")}</a></p>
      </li>
      <#else>
      <li>${msg("loginTotpStep2")}
        <p><img id="kc-totp-secret-qr-code" src="data:image/png;base64, ${totp.totpSecretQrCode}" alt="${msg("totpQrCode")}"></p>
        <p><a href="${totp.manualUrl}" id="mode-manual">${msg("loginTotpUnableToScan")}</a></p>
      </li>
      </#if>
      <li>${msg("loginTotpStep3")}</li>
    </ol>
    <form id="kc-totp-settings-form" class="formulaire" action="${url.loginAction}" method="post">
      <div class="champ">
        <label for="totp" class="libelle">${msg("authenticatorCode")} <span class="exemple" id="totp-example">${msg("otpExample")}</span></label>
        <input id="totp" class="saisie" name="totp" type="text" inputmode="numeric" autocomplete="one-time-code" required
               aria-describedby="totp-example<#if wrongCode> totp-error</#if>" <#if wrongCode>aria-invalid="true" autofocus</#if>>
        <#if wrongCode><p class="erreur-champ" id="totp-error">${kcSanitize(messagesPerField.get("totp"))?no_esc}</p></#if>
      </div>
      <div class="champ">
        <label for="userLabel" class="libelle">${msg("loginTotpDeviceName")} <span class="exemple" id="label-example">${msg("totpDeviceExample")}</span></label>
        <input id="userLabel" class="saisie" name="userLabel" type="text" autocomplete="off" <#if totp.otpCredentials?size gte 1>required</#if>
               aria-describedby="label-example<#if wrongLabel> label-error</#if>" <#if wrongLabel>aria-invalid="true" autofocus</#if>>
        <#if wrongLabel><p class="erreur-champ" id="label-error">${kcSanitize(messagesPerField.get("userLabel"))?no_esc}</p></#if>
      </div>
      <input type="hidden" name="totpSecret" value="${totp.totpSecret}">
      <#if mode??><input type="hidden" name="mode" value="${mode}"></#if>
      <button id="saveTOTPBtn" class="bouton bouton-principal" type="submit">${msg("doSubmit")}</button>
      <#if isAppInitiatedAction??>
      <button id="cancelTOTPBtn" class="bouton bouton-secondaire" name="cancel-aia" value="true" type="submit" formnovalidate>${msg("doCancel")}</button>
      </#if>
    </form>
  </#if>
</@layout.registrationLayout>
