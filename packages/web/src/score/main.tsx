document.title = '评议';
