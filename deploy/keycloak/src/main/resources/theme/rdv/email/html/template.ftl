<#macro emailLayout>
<!DOCTYPE html>
<html lang="${locale.language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head>
<body style="margin:0;background:#f3f6f7;color:#161616;font-family:'Public Sans',system-ui,'Segoe UI',Arial,sans-serif;line-height:1.5">
<div style="max-width:36rem;margin:0 auto;padding:1.5rem;background:#ffffff;border-top:4px solid #0b5563">
<#nested>
</div>
</body>
</html>
</#macro>
